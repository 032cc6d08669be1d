import { type ReactNode, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { CallClinic, CallEmergency, ClinicHours } from "@/lib/player/screens/call-link";
import { PausedIcon } from "@/lib/player/screens/icons";
import { PageTitle } from "@/lib/player/screens/page-title";
import type { ClinicLines } from "@/lib/program/snapshot";
import { StopHere } from "./message-page";
import { useContact } from "./use-contact";

/** The clinic has paused the plan: what to do now, whom to call, and a way to look again. Nothing here goes on. */
export function OnHoldPage({
  copy,
  clinic,
  wasRolling,
  lookAgain,
  record,
}: {
  copy: PatientCopy;
  clinic: ClinicLines;
  /** Whether it ended a session that ran: the patient may still lie on the roller. */
  wasRolling: boolean;
  /** Opens the plan anew where it can be. Returns what it found. */
  lookAgain: () => Promise<"opened" | "still-paused" | "unknown">;
  /** The way to the record of its sessions. */
  record?: ReactNode;
}) {
  const words = copy.link.onHold;
  const [found, setFound] = useState("");
  useContact(0, () => void lookAgain());

  const look = async () => {
    setFound("");
    const answer = await lookAgain();
    if (answer === "still-paused") setFound(words.stillPaused);
    if (answer === "unknown") setFound(words.couldNotLook);
  };
  return (
    <main className="s page state hold">
      <span className="mark">
        <PausedIcon />
      </span>
      <PageTitle>{words.title}</PageTitle>
      <StopHere copy={copy} said={wasRolling ? copy.link.stopHere : words.title} wasRolling={wasRolling} />
      <p className="lead">{words.doThis}</p>
      <p className="lead">{words.notYou}</p>
      <CallClinic copy={copy} clinic={clinic} />
      <ClinicHours copy={copy} clinic={clinic} />
      <section className="quiet">
        <h2>{words.emergency.title}</h2>
        <p>{words.emergency.doThis}</p>
        <CallEmergency copy={copy} number={clinic.emergencyNumber} quiet />
      </section>
      <button type="button" className="alt" onClick={() => void look()}>
        {words.lookAgain}
      </button>
      <p className="fine" role="status">
        {found}
      </p>
      {record}
    </main>
  );
}
