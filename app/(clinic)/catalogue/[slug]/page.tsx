import type { Metadata } from "next";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { ButtonLink } from "@/app/_ui/button";
import { Facts, PageHead, Section } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { getSignature } from "@/db/queries/signature";
import type { VettedMove } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { lateralityName, positionName, zoneName } from "@/lib/copy/clinic/names";
import { movePartName } from "@/lib/copy/clinic/own-moves";
import { ZoneOutline } from "../move-picture";
import { MoveReading } from "../move-reading";
import { ClinicianText, LimitFacts, PatientText } from "../move-text";
import { SignMoves } from "../sign-moves";
import { MoveFigures } from "./move-figures";
import { MoveStanding } from "./move-standing";
import { readMove } from "./read-move";
import { BringBackMove, RetireMove } from "./retire-move";
import { WhereFrom } from "./where-from";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readMove((await params).slug)).move.plainName };
}

export default async function MovePage({ params }: Props) {
  const actor = await requireClinician();
  const vetted = await readMove((await params).slug);
  const maySign = may(actor, "prescribe");
  const [clinic, signer] = await Promise.all([readClinic(actor), maySign ? getSignature(actor) : null]);
  const days = { timeZone: clinic.timeZone, today: dayAt(new Date(), clinic.timeZone) };
  const { move } = vetted;

  return (
    <main
      id="main"
      tabIndex={-1}
      className="flex-1 bg-surface outline-none lg:grid lg:grid-cols-[minmax(0,1fr)_22.5rem]"
    >
      <div className="flex flex-col gap-6 px-4 py-6 sm:px-6">
        <PageHead
          title={move.plainName}
          lead={
            <>
              <TextLink href="/catalogue">Catalogue</TextLink>, {move.name}
            </>
          }
          actions={<Acts vetted={vetted} signer={signer} mayCompose={may(actor, "compose")} />}
        />
        <MoveStanding vetted={vetted} {...days} />
        <MoveFigures move={move} />
        <Section id="patient-text" title="What the patient reads">
          <PatientText move={move} />
        </Section>
        {move.cues.length + move.mistakes.length + move.warnings.length > 0 ? (
          <Section id="clinician-text" title="For the clinician">
            <ClinicianText move={move} />
          </Section>
        ) : null}
        <WhereFrom vetted={vetted} />
      </div>
      <aside
        aria-label="Facts and limits"
        className="flex flex-col gap-6 border-line bg-paper px-4 py-6 max-lg:border-t sm:px-6 lg:border-l"
      >
        <Section bare id="zone" title={`Where: ${zoneName[move.contactZone].toLowerCase()}`}>
          <ZoneOutline zone={move.contactZone} />
        </Section>
        <Section bare id="facts" title="The move">
          <FactsOf vetted={vetted} {...days} />
        </Section>
        <Section bare id="limits" title={movePartName.dosage}>
          <LimitFacts move={move} />
        </Section>
      </aside>
    </main>
  );
}

/** What this person can do with the move now. */
function Acts({
  vetted: { move, contentHash, lastSigned, livePrograms, holdingPrograms, origin, retired, signing },
  signer,
  mayCompose,
}: {
  vetted: VettedMove;
  signer: { signature: string; licence: string } | null;
  mayCompose: boolean;
}) {
  const { slug, revision, plainName: name } = move;
  return (
    <>
      {signer && signing === "open" ? (
        <SignMoves
          label="Sign this move"
          signer={signer}
          moves={[
            {
              slug,
              revision,
              contentHash,
              name,
              livePrograms,
              reading: <MoveReading move={move} lastSigned={lastSigned} />,
            },
          ]}
        />
      ) : null}
      {origin.is === "own" && mayCompose ? (
        <ButtonLink href={`/catalogue/${slug}/edit`}>Edit</ButtonLink>
      ) : null}
      {signer && retired ? <BringBackMove slug={slug} name={name} /> : null}
      {signer && !retired ? <RetireMove slug={slug} name={name} holding={holdingPrograms} /> : null}
    </>
  );
}

function FactsOf({
  vetted: { move, origin },
  timeZone,
  today,
}: {
  vetted: VettedMove;
  timeZone: string;
  today: string;
}) {
  return (
    <Facts
      items={[
        [movePartName.contactZone, zoneName[move.contactZone]],
        [movePartName.startPosition, positionName[move.startPosition]],
        [movePartName.laterality, lateralityName[move.laterality]],
        [movePartName.targetMuscles, move.targetMuscles.join(", ") || "None"],
        [movePartName.aliases, move.aliases.join(", ") || "Nothing else"],
        ["Revision", String(move.revision)],
        ...(origin.is === "own"
          ? [
              [
                "Written by",
                `${origin.writtenBy}, ${dayText(dayAt(origin.writtenAt, timeZone), today)}`,
              ] as const,
            ]
          : []),
      ]}
    />
  );
}
