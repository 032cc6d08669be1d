/** One try at opening a link, and what becomes of the plan while it is open. */
import { useCallback, useEffect, useRef, useState } from "react";
import {
  canKeep,
  hasKept,
  type KeepFile,
  type KeepProps,
  type KeepState,
  keepFile,
} from "@/lib/player/keep/keep-gate";
import { browserLocale, loadWords } from "@/lib/player/patient-words";
import { fetchFirst } from "./first-question";
import {
  askStanding,
  type Closed,
  localeOf,
  type OpenedSession,
  type Opening,
  openSession,
  readSheet,
  reportStart,
  type Standing,
  type Unopened,
} from "./open-session";

/**
 * What the link opens: for a phone that keeps plans, from the phone where nobody answers. The server is asked while
 * the script that knows of the phone is on its way.
 */
export async function openLink(
  secret: string,
  file: () => Promise<Pick<KeepFile, "openKept">> = keepFile,
): Promise<Opening> {
  const asking = openSession(secret, fetchFirst(secret));
  if (!hasKept()) return asking;
  const here = await file().catch(() => null);
  return here === null ? asking : here.openKept(secret, asking);
}

/** The same, once there are words for it: in the plan's language, or the browser's where there is none. */
async function openInWords(secret: string): Promise<Opening> {
  const answer = await openLink(secret);
  if (await loadWords(localeOf(answer) ?? browserLocale())) return answer;
  // Those pages are in the script in English; whom to call about a paused plan is not.
  const isInEnglish = !answer.ok && (answer.reason !== "on-hold" || (await loadWords("en")));
  return isInEnglish ? answer : { ok: false, reason: "unavailable" };
}

/** What is shown of a link, null: nothing yet; whether that may go on; and all that changes it. */
export function useLink(secret: string) {
  const [opening, setOpening] = useState<Opening | Unopened | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const [wasRolling, setWasRolling] = useState(false);
  const [wasUpdated, setWasUpdated] = useState(false);
  /** What is open is the phone's own copy, and the server has not been heard of. */
  const [isCopy, setIsCopy] = useState(false);
  /** The browser's language until a plan has said its own. */
  const [locale, setLocale] = useState(() => browserLocale());
  /** The version that is or was last open here. */
  const version = useRef<number | null>(null);
  const keeping = useKeeping(secret);
  const { found: foundKept } = keeping;

  const show = useCallback(
    (found: Opening) => {
      if (found.ok) {
        const { snapshot } = found.session;
        if (version.current !== null && version.current !== snapshot.versionNumber) setWasUpdated(true);
        version.current = snapshot.versionNumber;
        if (found.kept?.wasUpdated) setWasUpdated(true);
        foundKept(found.kept !== undefined);
        setIsCopy(found.kept?.isCopy ?? false);
      }
      setLocale((before) => localeOf(found) ?? before);
      setClosed(null);
      setOpening(found);
    },
    [foundKept],
  );
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
    if (standing !== "open") keeping.hear(standing);
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
  const start = async (clientSessionId: string) => {
    const asked = version.current;
    hear(asked, await reportStart(secret, clientSessionId, asked));
  };
  /** The sheet of the version that is open; null when there is none to be read now. */
  const sheet = async () => {
    const asked = version.current;
    const answer = isCopy ? "unknown" : await readSheet(secret, asked);
    if (typeof answer === "object" && "sheet" in answer) return answer.sheet;
    hear(asked, answer);
    return answer === "unknown" && hasKept() ? (await keepFile()).keptSheet(secret, asked) : null;
  };
  /** Shows why it may not go on. `rolling`: it ended a session that ran. */
  const end = (rolling: boolean) => {
    if (closed === null) return;
    setWasRolling(rolling);
    setOpening({ ok: false, ...closed });
    // The words on screen stay where those of another language cannot be had.
    const other = localeOf({ ok: false, ...closed });
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
  /** What the player of an opened plan is given. */
  const player = (session: OpenedSession) => ({
    notices: { inGrace: session.inGrace, reviewDue: session.reviewDue, wasUpdated, isCopy },
    keep: keeping.props(session),
    onStart: (clientSessionId: string) => void start(clientSessionId),
    readSheet: sheet,
    onContact: () => void contact(),
    closed: closed?.reason ?? null,
    onClosed: end,
  });
  return { opening, wasRolling, locale, player, openAnew, lookAgain, setWasUpdated };
}

/** Whether the plan that a link opened is kept on this phone, and what changes that. */
function useKeeping(secret: string) {
  const [state, setState] = useState<KeepState | null>(() => (canKeep() ? "offered" : null));
  /** Known at once, by what was asked before the patient pressed the button too. */
  const isKeeping = useRef(false);
  const found = useCallback(
    (isKept: boolean) => setState((before) => (isKept ? "kept" : before && "offered")),
    [],
  );
  const change = async (then: KeepState, otherwise: KeepState, work: (file: KeepFile) => Promise<void>) => {
    await keepFile()
      .then(work)
      .then(
        () => setState(then),
        () => setState(otherwise),
      );
    isKeeping.current = false;
  };
  const props = (session: OpenedSession): KeepProps | null =>
    state && {
      state,
      onKeep: () => {
        isKeeping.current = true;
        setState("keeping");
        void change("kept", "failed", (file) => file.keepPlan(secret, session));
      },
      onForget: () => void change("forgotten", "stuck", (file) => file.forgetPlan(secret)),
    };
  /** Tells what keeps the plan, or is about to, that it must not be followed. */
  const hear = (standing: Closed) => {
    if (!hasKept() && !isKeeping.current) return;
    keepFile()
      .then((file) => file.hearOf(secret, standing))
      .catch(() => undefined);
  };
  return { found, props, hear };
}
