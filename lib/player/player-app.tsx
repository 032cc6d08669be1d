/** Opens the link in the address and plays what it holds, or says what to do next. */
import { useEffect, useState } from "react";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { MessagePage, OpeningPage } from "./message-page";
import { OnHoldPage } from "./on-hold-page";
import {
  askStanding,
  type Closed,
  newClientSessionId,
  type Opening,
  openSession,
  reportStart,
  type Standing,
  secretFromHash,
} from "./open-session";
import { SessionPlayer } from "./session-player";

export function PlayerApp() {
  const secret = useSecret();
  const [tries, setTries] = useState(0);
  const key = `${tries} ${secret}`;
  if (secret === null) {
    return (
      <MessagePage
        key={key}
        copy={patientCopy("en")}
        reason="not-open"
        onTryAgain={() => setTries(tries + 1)}
      />
    );
  }
  return <Link key={key} secret={secret} onTryAgain={() => setTries(tries + 1)} />;
}

/** One try at opening a link, and what becomes of the plan while it is open. */
function Link({ secret, onTryAgain }: { secret: string; onTryAgain: () => void }) {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const [wasRolling, setWasRolling] = useState(false);
  const [run, setRun] = useState(0);

  useEffect(() => {
    let isOver = false;
    void openSession(secret).then((answer) => {
      if (!isOver) setOpening(answer);
    });
    return () => {
      isOver = true;
    };
  }, [secret]);

  /** No answer changes nothing: a session does not end because the phone is offline. */
  const hear = (standing: Standing) => {
    if (standing !== "unknown") setClosed(standing === "open" ? null : standing);
  };
  const lookAgain = async () => {
    const standing = await askStanding(secret);
    const answer = standing === "open" ? await openSession(secret) : standing;
    if (answer === "unknown") return "unknown";
    const found: Opening = "ok" in answer ? answer : { ok: false, ...answer };
    if (!found.ok && found.reason === "on-hold") return "still-paused";
    if (!found.ok && found.reason !== "not-open") return "unknown";
    setClosed(null);
    setOpening(found);
    return "opened";
  };

  const copy = patientCopy(opening?.ok ? opening.session.snapshot.locale : "en");
  if (opening === null) return <OpeningPage copy={copy} />;
  if (opening.ok) {
    const { snapshot, inGrace } = opening.session;
    return (
      <SessionPlayer
        key={run}
        copy={copy}
        snapshot={snapshot}
        inGrace={inGrace}
        onStart={() => void reportStart(secret, newClientSessionId()).then(hear)}
        onPlayAgain={() => setRun(run + 1)}
        onContact={() => void askStanding(secret).then(hear)}
        closed={closed !== null}
        onClosed={(rolling) => {
          if (closed === null) return;
          setWasRolling(rolling);
          setOpening({ ok: false, ...closed });
        }}
      />
    );
  }
  if (opening.reason === "on-hold") {
    return <OnHoldPage copy={copy} clinic={opening.clinic} wasRolling={wasRolling} lookAgain={lookAgain} />;
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
