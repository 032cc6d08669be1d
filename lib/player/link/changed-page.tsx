import { useEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { NoteIcon } from "@/lib/player/screens/icons";
import { PageTitle } from "@/lib/player/screens/page-title";
import { OpeningPage, StopHere } from "./message-page";
import { useContact } from "./use-contact";

/**
 * Another version has taken the place of the one on the phone. Ends a session that ran, and waits until the patient
 * asks for the new plan; where none ran it opens the new plan by itself, and shows only when it cannot.
 */
export function ChangedPage({
  copy,
  wasRolling,
  openNew,
}: {
  copy: PatientCopy;
  /** Whether it ended a session that ran: the patient may still lie on the roller. */
  wasRolling: boolean;
  /** Opens the plan anew. Returns whether anything is shown in place of this page. */
  openNew: () => Promise<boolean>;
}) {
  const words = copy.link.changed;
  const [isShown, setIsShown] = useState(wasRolling);
  const [said, setSaid] = useState("");
  const isOpening = useRef(false);

  const open = async () => {
    if (isOpening.current) return;
    isOpening.current = true;
    setSaid("");
    const hasOpened = await openNew();
    isOpening.current = false;
    if (hasOpened) return;
    setIsShown(true);
    setSaid(words.couldNotOpen);
  };
  const openByItself = () => {
    if (!wasRolling) void open();
  };
  const openAtOnce = useRef(openByItself);
  useContact(0, openByItself);
  useEffect(() => openAtOnce.current(), []);

  if (!isShown) return <OpeningPage copy={copy} />;
  return (
    <main className="s page state">
      <span className="mark">
        <NoteIcon />
      </span>
      <PageTitle>{words.title}</PageTitle>
      <StopHere
        copy={copy}
        said={wasRolling ? `${words.title}. ${copy.link.stopHere}` : words.title}
        wasRolling={wasRolling}
      />
      <button type="button" className="go" onClick={() => void open()}>
        {words.seeNew}
      </button>
      <p className="fine" role="status">
        {said}
      </p>
    </main>
  );
}
