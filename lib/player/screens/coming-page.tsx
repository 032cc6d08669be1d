import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { PageTitle } from "./page-title";

/** While a script is on its way, or cannot be had. */
export function ComingPage({
  copy,
  title,
  hasFailed,
  onTryAgain,
  onGoBack,
}: {
  copy: PatientCopy;
  title: string;
  hasFailed: boolean;
  onTryAgain: () => void;
  onGoBack: () => void;
}) {
  const { opening, changed, notOpen } = copy.link;
  return (
    <main className="s page state">
      <PageTitle>{title}</PageTitle>
      <p className="lead" role="status">
        {hasFailed ? changed.couldNotOpen : title === opening ? "" : opening}
      </p>
      {hasFailed && (
        <button type="button" className="go" onClick={onTryAgain}>
          {notOpen.tryAgain}
        </button>
      )}
      <button type="button" className="alt" onClick={onGoBack}>
        {copy.player.which.goBack}
      </button>
    </main>
  );
}
