import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/page";
import type { MoveSignature, VettedMove } from "@/db/queries/vetting";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { signatureCount, signingNote, vettingState, vettingWords } from "@/lib/copy/clinic/vetting";
import { MoveChanges } from "../move-changes";

type Days = { readonly timeZone: string; readonly today: string };

/** Whether the move can be prescribed, who signed the newest revision, and what changed since the signed one. */
export function MoveStanding({ vetted, ...days }: { vetted: VettedMove } & Days) {
  const { move, lastSigned, signatures, standing } = vetted;
  return (
    <>
      <Headline vetted={vetted} {...days} />
      {signatures.length > 0 ? (
        <Section
          bare
          id="signatures"
          title={`Signatures of revision ${move.revision}`}
          aside={standing === "partly-signed" ? signatureCount(vetted) : null}
        >
          <ul className="flex flex-col gap-2">
            {signatures.map((signature) => (
              <Signature
                key={`${signature.by} ${signature.at.toISOString()}`}
                signature={signature}
                {...days}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {lastSigned && (standing === "unsigned" || standing === "partly-signed") ? (
        <Section id="changes" title="What changed since it was signed">
          <MoveChanges before={lastSigned} after={move} />
        </Section>
      ) : null}
    </>
  );
}

function Signature({
  signature: { by, licence, at, note },
  timeZone,
  today,
}: { signature: MoveSignature } & Days) {
  return (
    <li>
      <span className="font-semibold">{by}</span>, {dayText(dayAt(at, timeZone), today)}. Licence: {licence}.
      {note ? <span className="block text-ink-2 [overflow-wrap:anywhere]">{note}</span> : null}
    </li>
  );
}

function Headline({ vetted, timeZone, today }: { vetted: VettedMove } & Days) {
  const { move, retired, lastSigned, signatures, signaturesNeeded, signing } = vetted;
  const note = signingNote(signing);
  switch (vettingState(vetted)) {
    case "retired":
      return (
        <Box
          title={
            retired ? `Retired by ${retired.by}, ${dayText(dayAt(retired.at, timeZone), today)}` : "Retired"
          }
        >
          {retired?.reason} It cannot be prescribed.
        </Box>
      );
    case "signed": {
      const last = signatures.at(-1);
      return (
        <Notice
          tone="ok"
          title={last ? `Signed by ${last.by}, ${dayText(dayAt(last.at, timeZone), today)}` : "Signed"}
        />
      );
    }
    case "revised":
      return (
        <Box title={`Revision ${move.revision} waits for a signature`}>
          {vettingWords.meanwhile(move.revision, lastSigned?.revision ?? move.revision)} {note}
        </Box>
      );
    case "partly-signed":
      return (
        <Box title={signatureCount(vetted)}>
          {vettingWords.notPrescribed(signaturesNeeded)} {note}
        </Box>
      );
    case "unsigned":
      return (
        <Box title="Not signed in this clinic">
          {vettingWords.notPrescribed(signaturesNeeded)} {note}
        </Box>
      );
  }
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Notice tone="info" title={title}>
      <p className="[overflow-wrap:anywhere]">{children}</p>
    </Notice>
  );
}
