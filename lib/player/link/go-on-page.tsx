import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { DeviceIcon } from "@/lib/player/screens/icons";
import { PageTitle } from "@/lib/player/screens/page-title";

/** What an icon on the home screen opens that holds no link: how to go on. */
export function GoOnPage({ copy }: { copy: PatientCopy }) {
  const words = copy.player.keep.goOn;
  return (
    <main className="s page state">
      <span className="mark">
        <DeviceIcon />
      </span>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.why}</p>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p className="fine">{words.kept}</p>
    </main>
  );
}
