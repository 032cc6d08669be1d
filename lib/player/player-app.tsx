/** Opens the link in the address and plays what it holds, or says what to do next. */
import { useEffect, useState } from "react";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { MessagePage, OpeningPage } from "./message-page";
import { newClientSessionId, type Opening, openSession, reportStart, secretFromHash } from "./open-session";
import { SessionPlayer } from "./session-player";

export function PlayerApp() {
  const secret = useSecret();
  const [tries, setTries] = useState(0);
  return <Link key={`${tries} ${secret}`} secret={secret} onTryAgain={() => setTries(tries + 1)} />;
}

/** One try at opening a link. */
function Link({ secret, onTryAgain }: { secret: string | null; onTryAgain: () => void }) {
  const [opening, setOpening] = useState<Opening | null>(
    secret === null ? { ok: false, reason: "not-open" } : null,
  );
  const [run, setRun] = useState(0);

  useEffect(() => {
    if (secret === null) return;
    let isOver = false;
    void openSession(secret).then((answer) => {
      if (!isOver) setOpening(answer);
    });
    return () => {
      isOver = true;
    };
  }, [secret]);

  if (opening === null) return <OpeningPage copy={patientCopy("en")} />;
  if (!opening.ok) {
    return <MessagePage copy={patientCopy("en")} reason={opening.reason} onTryAgain={onTryAgain} />;
  }
  const { snapshot, inGrace } = opening.session;
  return (
    <SessionPlayer
      key={run}
      copy={patientCopy(snapshot.locale)}
      snapshot={snapshot}
      inGrace={inGrace}
      onStart={() => {
        if (secret !== null) void reportStart(secret, newClientSessionId());
      }}
      onPlayAgain={() => setRun(run + 1)}
    />
  );
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
