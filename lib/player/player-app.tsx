/** Opens the link in the address and plays what it holds, or says what to do next. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import {
  canKeep,
  hasKept,
  type KeepFile,
  type KeepState,
  keepFile,
  useKeepFile,
} from "@/lib/player/keep/keep-gate";
import { ChangedPage } from "@/lib/player/link/changed-page";
import { MessagePage, OpeningPage } from "@/lib/player/link/message-page";
import { OnHoldPage } from "@/lib/player/link/on-hold-page";
import {
  askStanding,
  type Closed,
  localeOf,
  newClientSessionId,
  type Opening,
  openSession,
  readSheet,
  reportStart,
  type Standing,
  secretFromHash,
} from "@/lib/player/link/open-session";
import { browserLocale, loadWords, useCopy } from "./patient-words";
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
  // The page's own words may still be on their way, or not be to be had.
  if (file === "missing" || !("player" in copy)) {
    return <MessagePage copy={copy} reason="not-open" onTryAgain={onTryAgain} />;
  }
  return <file.GoOnPage copy={copy} />;
}

function isFromIcon(): boolean {
  return hasKept() || matchMedia("(display-mode: standalone)").matches;
}

/** What the link opens: for a phone that keeps plans, from the phone where nobody answers. */
async function open(secret: string): Promise<Opening> {
  const file = hasKept() ? await keepFile().catch(() => null) : null;
  return file === null ? openSession(secret) : file.openKept(secret);
}

/** The same, once there are words for it: in the plan's language, or the browser's where there is none. */
async function openInWords(secret: string): Promise<Opening> {
  const answer = await open(secret);
  if (await loadWords(localeOf(answer) ?? browserLocale())) return answer;
  // Those pages are in the script in English; whom to call about a paused plan is not.
  const isInEnglish = !answer.ok && (answer.reason !== "on-hold" || (await loadWords("en")));
  return isInEnglish ? answer : { ok: false, reason: "unavailable" };
}

/** One try at opening a link, and what becomes of the plan while it is open. */
function Link({ secret, onTryAgain }: { secret: string; onTryAgain: () => void }) {
  const [opening, setOpening] = useState<Opening | ({ readonly ok: false } & Closed) | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const [wasRolling, setWasRolling] = useState(false);
  const [wasUpdated, setWasUpdated] = useState(false);
  /** What is open is the phone's own copy, and the server has not been heard of. */
  const [isCopy, setIsCopy] = useState(false);
  const [keep, setKeep] = useState<KeepState | null>(() => (canKeep() ? "offered" : null));
  const [run, setRun] = useState(0);
  /** The browser's language until a plan has said its own. */
  const [locale, setLocale] = useState(() => browserLocale());
  /** The version that is or was last open here. */
  const version = useRef<number | null>(null);

  const show = useCallback((found: Opening) => {
    if (found.ok) {
      const { snapshot } = found.session;
      if (version.current !== null && version.current !== snapshot.versionNumber) setWasUpdated(true);
      version.current = snapshot.versionNumber;
      if (found.kept?.wasUpdated) setWasUpdated(true);
      setKeep((before) => (found.kept ? "kept" : before && "offered"));
      setIsCopy(found.kept?.isCopy ?? false);
    }
    setLocale((before) => localeOf(found) ?? before);
    setClosed(null);
    setOpening(found);
  }, []);
  useEffect(() => {
    let isOver = false;
    void openInWords(secret).then((answer) => {
      if (!isOver) show(answer);
    });
    return () => {
      isOver = true;
    };
  }, [secret, show]);

  /**
   * No answer changes nothing: a session does not end because the phone is offline. A version that has lost its place
   * never gets it back, and what is said of one that is no longer here says nothing of the one that is.
   */
  const hear = (asked: number | null, standing: Standing) => {
    if (standing === "unknown" || asked !== version.current) return;
    setIsCopy(false);
    if (standing !== "open" && hasKept()) {
      void keepFile()
        .then((file) => file.hearOf(secret, standing))
        .catch(() => undefined);
    }
    setClosed((before) => (standing !== "open" ? standing : before?.reason === "changed" ? before : null));
  };
  const contact = async () => {
    const asked = version.current;
    hear(asked, await askStanding(secret, asked));
  };
  const contactNow = useRef(contact);
  useEffect(() => {
    if (isCopy) void contactNow.current();
  }, [isCopy]);
  const start = async () => {
    const asked = version.current;
    hear(asked, await reportStart(secret, newClientSessionId(), asked));
  };
  /** The sheet of the version that is open; null when there is none to be read now. */
  const sheet = async () => {
    const asked = version.current;
    const answer = isCopy ? "unknown" : await readSheet(secret, asked);
    if (typeof answer === "object" && "sheet" in answer) return answer.sheet;
    hear(asked, answer);
    return answer === "unknown" && hasKept() ? (await keepFile()).keptSheet(secret, asked) : null;
  };
  const changeKept = (now: KeepState, then: KeepState, change: (file: KeepFile) => Promise<void>) => {
    setKeep(now);
    keepFile()
      .then(change)
      .then(
        () => setKeep(then),
        () => setKeep("failed"),
      );
  };
  const end = (rolling: boolean, why: Closed) => {
    setWasRolling(rolling);
    const ended = { ok: false, ...why } as const;
    setOpening(ended);
    // The words on screen stay where those of another language cannot be had.
    const other = localeOf(ended);
    if (other !== null) void loadWords(other).then((isHere) => isHere && setLocale(other));
  };
  /** Shows what the link opens now; false when nobody could say. */
  const openAnew = async () => {
    const found = await openInWords(secret);
    if (!found.ok && !["on-hold", "not-open", "pin"].includes(found.reason)) return false;
    show(found);
    return true;
  };
  const lookAgain = async () => {
    const standing = await askStanding(secret, null);
    if (standing === "unknown") return "unknown";
    if (standing !== "open" && standing.reason === "on-hold") return "still-paused";
    return (await openAnew()) ? "opened" : "unknown";
  };

  const copy = useCopy(locale);
  if (opening === null) return <OpeningPage copy={copy} />;
  if (opening.ok) {
    const { session } = opening;
    const { snapshot, inGrace, reviewDue } = session;
    return (
      <SessionPlayer
        key={`${snapshot.versionNumber} ${run}`}
        copy={copy}
        secret={secret}
        snapshot={snapshot}
        notices={{ inGrace, reviewDue, wasUpdated, isCopy }}
        keep={
          keep && {
            state: keep,
            onKeep: () => changeKept("keeping", "kept", (file) => file.keepPlan(secret, session)),
            onForget: () => changeKept("kept", "forgotten", (file) => file.forgetPlan(secret)),
          }
        }
        onStart={() => void start()}
        readSheet={sheet}
        onPlayAgain={() => {
          setWasUpdated(false);
          setRun(run + 1);
        }}
        onContact={() => void contact()}
        closed={closed?.reason ?? null}
        onClosed={(rolling) => {
          if (closed !== null) end(rolling, closed);
        }}
      />
    );
  }
  if (opening.reason === "on-hold") {
    return <OnHoldPage copy={copy} clinic={opening.clinic} wasRolling={wasRolling} lookAgain={lookAgain} />;
  }
  if (opening.reason === "changed") {
    return <ChangedPage copy={copy} wasRolling={wasRolling} openNew={openAnew} />;
  }
  if (opening.reason === "pin") {
    return <PinGate copy={copy} secret={secret} openAnew={openAnew} onTryAgain={onTryAgain} />;
  }
  return <MessagePage copy={copy} reason={opening.reason} onTryAgain={onTryAgain} />;
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
  const { PinPage, tryPin } = file;
  const submit = async (pin: string) => {
    const answer = await tryPin(secret, pin);
    return answer !== "opened" || (await openAnew()) ? answer : "unknown";
  };
  return <PinPage copy={copy} onSubmit={submit} />;
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
