/** Opens the link in the address and plays what it holds, or says what to do next. */
import { useCallback, useEffect, useRef, useState } from "react";
import { ChangedPage } from "./changed-page";
import { MessagePage, OpeningPage } from "./message-page";
import { OnHoldPage } from "./on-hold-page";
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
} from "./open-session";
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

/** The address holds no secret. */
function NoLink({ onTryAgain }: { onTryAgain: () => void }) {
  return <MessagePage copy={useCopy(browserLocale())} reason="not-open" onTryAgain={onTryAgain} />;
}

/** What the link opens, once there are words for it: in the plan's language, or the browser's where there is none. */
async function openInWords(secret: string): Promise<Opening> {
  const answer = await openSession(secret);
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
    setClosed((before) => (standing !== "open" ? standing : before?.reason === "changed" ? before : null));
  };
  const contact = async () => hear(version.current, await askStanding(secret, version.current));
  const start = async () => {
    const asked = version.current;
    hear(asked, await reportStart(secret, newClientSessionId(), asked));
  };
  /** The sheet of the version that is open; null when there is none to be read now. */
  const sheet = async () => {
    const asked = version.current;
    const answer = await readSheet(secret, asked);
    if (typeof answer === "object" && "sheet" in answer) return answer.sheet;
    hear(asked, answer);
    return null;
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
    if (!found.ok && found.reason !== "on-hold" && found.reason !== "not-open") return false;
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
    const { snapshot, inGrace, reviewDue } = opening.session;
    return (
      <SessionPlayer
        key={`${snapshot.versionNumber} ${run}`}
        copy={copy}
        snapshot={snapshot}
        notices={{ inGrace, reviewDue, wasUpdated }}
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
  return <MessagePage copy={copy} reason={opening.reason} onTryAgain={onTryAgain} />;
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
