"use client";
import { Plus, QrCode as QrIcon } from "lucide-react";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { CopyButton } from "@/app/_ui/copy-button";
import { Section } from "@/app/_ui/page";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { standingWords } from "@/lib/copy/clinic/standing";
import type { QrPath } from "@/lib/handout/qr-path";
import { readLinkAction, revokeLinkAction } from "./actions";
import { IssueLinkDialog } from "./issue-link-dialog";
import { NewPinDialog } from "./new-pin-dialog";
import { QrScreen } from "./qr-screen";

const words = shareLinkWords.row;

/** A share link, ready to show. */
export type LinkRow = {
  readonly id: string;
  readonly label: string;
  readonly state: "live" | "grace" | "expired" | "revoked";
  /** "until Fri 18 Dec", "ended Fri 18 Dec", "revoked Fri 18 Dec" */
  readonly when: string;
  /** "3 sessions started, last Fri 18 Dec" */
  readonly sessions: string;
  /** Whether it asks for a code, and whether wrong ones have locked it. */
  readonly pin: "none" | "asked" | "locked";
};

export type LinkDays = {
  readonly today: string;
  readonly proposed: string;
  readonly last: string;
  /** Days from today until the last. */
  readonly most: number;
};

/** The links that open this program on a patient's phone. */
export function LinksSection({
  patientId,
  programId,
  rows,
  days,
  isOnHold,
  scanTitle,
  mayShare,
}: {
  patientId: string;
  programId: string;
  rows: readonly LinkRow[];
  days: LinkDays;
  isOnHold: boolean;
  /** Patient text over the code on the screen. */
  scanTitle: string;
  mayShare: boolean;
}) {
  const [isIssuing, setIssuing] = useState(false);
  const open = rows.filter(isOpen);
  const past = rows.filter((row) => !isOpen(row));
  const list = (listed: readonly LinkRow[]) => (
    <ul className="flex flex-col">
      {listed.map((row) => (
        <Link
          key={row.id}
          patientId={patientId}
          row={row}
          isOnHold={isOnHold}
          scanTitle={scanTitle}
          mayShare={mayShare}
        />
      ))}
    </ul>
  );
  return (
    <Section
      id="links"
      title="Share links"
      aside={
        mayShare ? (
          <Button onPress={() => setIssuing(true)}>
            <Plus aria-hidden className="size-4" />
            Make a link
          </Button>
        ) : null
      }
    >
      {isOnHold ? <p className="mb-2 font-semibold text-stop">{standingWords.links}</p> : null}
      {open.length === 0 ? (
        <p className="text-ink-2">No link opens this program. Make one for the patient's phone.</p>
      ) : (
        list(open)
      )}
      {past.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-8 cursor-pointer py-2 text-ink-2">
            {past.length === 1 ? "1 link that no longer opens" : `${past.length} links that no longer open`}
          </summary>
          {list(past)}
        </details>
      ) : null}
      {isIssuing ? (
        <IssueLinkDialog
          patientId={patientId}
          programId={programId}
          days={days}
          isOnHold={isOnHold}
          onClose={() => setIssuing(false)}
        />
      ) : null}
    </Section>
  );
}

function Link({
  patientId,
  row,
  isOnHold,
  scanTitle,
  mayShare,
}: {
  patientId: string;
  row: LinkRow;
  isOnHold: boolean;
  scanTitle: string;
  mayShare: boolean;
}) {
  const [isRevoking, setRevoking] = useState(false);
  const [isRenewing, setRenewing] = useState(false);
  const [code, setCode] = useState<QrPath | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = useClinicianAction(readLinkAction);
  const revoke = useClinicianAction(revokeLinkAction);
  const opens = isOpen(row);

  async function readLink() {
    setRefusal(null);
    const answer = await read.run({ linkId: row.id });
    if (answer.status !== "done") return null;
    if (answer.value.ok) return answer.value;
    setRefusal(answer.value.reason === "closed" ? shareLinkWords.closed : shareLinkWords.otherKey);
    return null;
  }

  async function readAddress() {
    return (await readLink())?.address ?? null;
  }

  async function showCode() {
    setCode((await readLink())?.code ?? null);
  }

  async function takeAway() {
    const answer = await revoke.run({ patientId, linkId: row.id });
    return answer.status === "done";
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line py-3 not-last:border-b first:pt-1 last:pb-0">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold [overflow-wrap:anywhere]">{row.label}</span>
          <StateBadge row={row} isOnHold={isOnHold} />
          {row.pin === "none" ? null : <Badge>{words.withPin}</Badge>}
        </p>
        <p className="text-13 text-ink-2">
          {row.when}. {row.sessions}
        </p>
        {isLocked(row) ? <p className="font-semibold text-stop">{words.locked}</p> : null}
        <p role="status" className="text-13 text-stop">
          {read.problem ?? refusal}
        </p>
      </div>
      {opens && mayShare ? (
        <div className="flex flex-wrap items-center gap-2">
          <CopyButton label="Copy address" read={readAddress} />
          <Button onPress={() => void showCode()} isPending={read.isPending}>
            <QrIcon aria-hidden className="size-4" />
            Show QR code
          </Button>
          {row.pin === "none" ? null : (
            <Button aria-label={`${words.newPin}: ${row.label}`} onPress={() => setRenewing(true)}>
              {words.newPin}
            </Button>
          )}
          <Button look="bare" aria-label={`Revoke: ${row.label}`} onPress={() => setRevoking(true)}>
            Revoke
          </Button>
        </div>
      ) : null}
      {code ? (
        <QrScreen code={code} title={scanTitle} label={row.label} onClose={() => setCode(null)} />
      ) : null}
      {isRenewing ? (
        <NewPinDialog
          patientId={patientId}
          linkId={row.id}
          label={row.label}
          onClose={() => setRenewing(false)}
        />
      ) : null}
      <ConfirmDialog
        title="Revoke this link?"
        confirm="Revoke"
        isOpen={isRevoking}
        onClose={() => setRevoking(false)}
        onConfirm={takeAway}
        isPending={revoke.isPending}
        problem={revoke.problem}
      >
        <p>
          “{row.label}” stops at once, on every phone and every printed code. It cannot be turned on again;
          you can make another.
        </p>
      </ConfirmDialog>
    </li>
  );
}

function isOpen({ state }: LinkRow): boolean {
  return state === "live" || state === "grace";
}

/** Of a link that opens nothing any more it does not matter. */
function isLocked(row: LinkRow): boolean {
  return isOpen(row) && row.pin === "locked";
}

function StateBadge({ row, isOnHold }: { row: LinkRow; isOnHold: boolean }) {
  if (isLocked(row)) return <Badge tone="stop">{words.lockedBadge}</Badge>;
  if (isOnHold && isOpen(row)) return <Badge tone="stop">Paused</Badge>;
  switch (row.state) {
    case "live":
      return <Badge tone="ok">Opens</Badge>;
    case "grace":
      return <Badge tone="caution">Ended, still opens</Badge>;
    case "expired":
      return <Badge>Ended</Badge>;
    case "revoked":
      return <Badge>Revoked</Badge>;
  }
}
