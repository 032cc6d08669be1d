/** Opens the link in the address and plays what it holds, or says what to do next. */
import { useEffect, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { hasKept, useKeepFile } from "@/lib/player/keep/keep-gate";
import { ChangedPage } from "@/lib/player/link/changed-page";
import { secretFromHash } from "@/lib/player/link/first-question";
import { MessagePage, OpeningPage } from "@/lib/player/link/message-page";
import { OnHoldPage } from "@/lib/player/link/on-hold-page";
import type { Unopened } from "@/lib/player/link/open-session";
import { useLink } from "@/lib/player/link/use-link";
import { hasRecord } from "@/lib/player/record/record-key";
import { browserLocale, useCopy } from "./patient-words";
import { SessionPlayer } from "./session-player";

export function PlayerApp() {
  const secret = useSecret();
  const [tries, setTries] = useState(0);
  const key = `${tries} ${secret}`;
  const onTryAgain = () => setTries(tries + 1);
  return secret === null ? (
    <NoLink key={key} onTryAgain={onTryAgain} />
  ) : (
    <Link key={key} secret={secret} onTryAgain={onTryAgain} />
  );
}

/** The address holds no secret: an icon on the home screen may have lost it. */
function NoLink({ onTryAgain }: { onTryAgain: () => void }) {
  const copy = useCopy(browserLocale());
  const file = useKeepFile(location.hash === "" && isFromIcon());
  if (file === "loading") return <OpeningPage copy={copy} />;
  // The page's own words may not be to be had either.
  if (file === "missing" || !("player" in copy)) {
    return <MessagePage copy={copy} reason="not-open" onTryAgain={onTryAgain} />;
  }
  return <file.GoOnPage copy={copy} />;
}

function isFromIcon(): boolean {
  return hasKept() || matchMedia("(display-mode: standalone)").matches;
}

/** One try at opening a link: the page for what it opens, or for why it opens nothing. */
function Link({ secret, onTryAgain }: { secret: string; onTryAgain: () => void }) {
  const link = useLink(secret);
  const { opening } = link;
  const [run, setRun] = useState(0);
  const copy = useCopy(link.locale);
  if (opening === null) return <OpeningPage copy={copy} />;
  if (opening.ok) {
    const { session } = opening;
    const { snapshot } = session;
    return (
      <SessionPlayer
        key={`${snapshot.versionNumber} ${run}`}
        copy={copy}
        secret={secret}
        snapshot={snapshot}
        {...link.player(session)}
        onPlayAgain={() => {
          link.setWasUpdated(false);
          setRun(run + 1);
        }}
      />
    );
  }
  return <UnopenedLink {...{ copy, secret, opening, link, onTryAgain }} />;
}

/** Why a link opens nothing, or in its place the record of its sessions: that is this phone's own. */
function UnopenedLink({
  copy,
  secret,
  opening,
  link,
  onTryAgain,
}: {
  copy: PatientCopy;
  secret: string;
  opening: Unopened;
  link: ReturnType<typeof useLink>;
  onTryAgain: () => void;
}) {
  const { wasRolling } = link;
  /** Null: it has not been read. */
  const [isReading, setReading] = useState<boolean | null>(null);
  // Where nobody answered, the link may have a code: the record is behind it too.
  const isSaid = opening.reason === "on-hold" || opening.reason === "not-open";
  const file = useKeepFile(isSaid && hasRecord(secret));
  const record = isSaid && typeof file === "object" && (
    <file.RecordDoor {...{ copy, secret, isReading, setReading }} />
  );
  if (isReading && record) return record;
  switch (opening.reason) {
    case "on-hold":
      return (
        <OnHoldPage
          copy={copy}
          clinic={opening.clinic}
          wasRolling={wasRolling}
          lookAgain={link.lookAgain}
          record={record}
        />
      );
    case "changed":
      return <ChangedPage copy={copy} wasRolling={wasRolling} openNew={link.openAnew} />;
    case "pin":
      return <PinGate copy={copy} secret={secret} openAnew={link.openAnew} onTryAgain={onTryAgain} />;
    default:
      return (
        <MessagePage
          copy={copy}
          reason={opening.reason}
          wasRolling={wasRolling}
          onTryAgain={onTryAgain}
          record={record}
        />
      );
  }
}

/** Asks for the link's code, once the script that does is here, and opens the link with it. */
function PinGate({
  copy,
  secret,
  openAnew,
  onTryAgain,
}: {
  copy: PatientCopy;
  secret: string;
  openAnew: () => Promise<boolean>;
  onTryAgain: () => void;
}) {
  const file = useKeepFile(true);
  if (file === "loading") return <OpeningPage copy={copy} />;
  if (file === "missing") return <MessagePage copy={copy} reason="offline" onTryAgain={onTryAgain} />;
  return <file.PinPage copy={copy} onSubmit={(pin) => file.openWithPin(secret, pin, openAnew)} />;
}

/** The secret in the address, followed when a second link is opened in the same tab. */
function useSecret(): string | null {
  const [secret, setSecret] = useState(() => secretFromHash(location.hash));
  useEffect(() => {
    const look = () => setSecret(secretFromHash(location.hash));
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return secret;
}
