import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readClinic } from "@/app/_session/read-clinic";
import { requireClinician } from "@/app/_session/require-clinician";
import { MoveFigure } from "@/app/_ui/move-figure";
import { Notice } from "@/app/_ui/notice";
import { Facts, PageHead, Section } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { listVetting, type MoveVetting } from "@/db/queries/vetting";
import { may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { limitLines } from "@/lib/copy/clinic/dosage-limits";
import { lateralityName, positionName, zoneName } from "@/lib/copy/clinic/names";
import { figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move, sidesOf } from "@/lib/moves/move";
import { SignMoves } from "../sign-moves";
import { MoveSources } from "./move-sources";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findMove(builtInCatalogue, (await params).slug)?.plainName ?? "Catalogue" };
}

export default async function MovePage({ params }: Props) {
  const actor = await requireClinician();
  const move = findMove(builtInCatalogue, (await params).slug) ?? notFound();
  const [vetting, clinic] = await Promise.all([listVetting(actor), readClinic(actor)]);
  const signed = vetting.find(({ slug }) => slug === move.slug)?.signed ?? null;

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
          actions={
            signed === null && may(actor, "prescribe") ? (
              <SignMoves label="Sign this move" moves={[{ slug: move.slug, name: move.plainName }]} />
            ) : null
          }
        />
        <Standing signed={signed} timeZone={clinic.timeZone} />
        <Figures move={move} />
        <PatientText move={move} />
        <ClinicianText move={move} />
        <MoveSources move={move} />
      </div>
      <aside
        aria-label="Facts and limits"
        className="flex flex-col gap-6 border-line bg-paper px-4 py-6 max-lg:border-t sm:px-6 lg:border-l"
      >
        <Section bare id="facts" title="The move">
          <Facts
            items={[
              ["Contact zone", zoneName[move.contactZone]],
              ["Start position", positionName[move.startPosition]],
              ["Sides", lateralityName[move.laterality]],
              ["Muscles", move.targetMuscles.join(", ")],
              ["Also called", move.aliases.join(", ") || "Nothing else"],
              ["Revision", String(move.revision)],
            ]}
          />
        </Section>
        <Section bare id="limits" title="Dose limits">
          <Facts
            items={[
              ...limitLines(move.dosage),
              ["Speed", move.speedCmPerSecond === null ? "Still" : `${move.speedCmPerSecond} cm a second`],
              ["Stroke", move.stroke],
              ["Pressure", `${move.pressure}; ceiling ${move.pressureCeiling} of 10`],
              ["Breath", `In ${move.breath.inSeconds} s, out ${move.breath.outSeconds} s`],
            ]}
          />
        </Section>
      </aside>
    </main>
  );
}

function Standing({ signed, timeZone }: { signed: MoveVetting["signed"]; timeZone: string }) {
  if (signed === null) {
    return (
      <Notice tone="info" title="Not signed in this clinic">
        <p>It cannot be prescribed until a licensed clinician has read and signed this revision.</p>
      </Notice>
    );
  }
  const today = dayAt(new Date(), timeZone);
  return (
    <Notice tone="ok" title={`Signed by ${signed.by}, ${dayText(dayAt(signed.at, timeZone), today)}`}>
      <p>
        {signed.licence ? `Licence: ${signed.licence}. ` : ""}
        {signed.note}
      </p>
    </Notice>
  );
}

function Figures({ move }: { move: Move }) {
  const side = sidesOf[move.laterality][0];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <figure className="rounded-card border border-line bg-surface p-4">
        <MoveFigure move={move.slug} side={side} className="h-40 w-full" />
        <figcaption className="mt-2 text-center text-13 text-ink-2">Start</figcaption>
      </figure>
      <figure className="rounded-card border border-line bg-surface p-4">
        <FigureSvg
          name={`${move.slug}/end`}
          side={figureSide(side)}
          className="h-40 w-full [--figure-halo:var(--surface)]"
        />
        <figcaption className="mt-2 text-center text-13 text-ink-2">End</figcaption>
      </figure>
    </div>
  );
}

function PatientText({ move }: { move: Move }) {
  return (
    <Section id="patient-text" title="What the patient reads">
      <div className="flex flex-col gap-3">
        <ol className="list-decimal pl-6">
          {[...move.setUp, ...move.steps].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Facts
          items={[
            ["While it runs", move.instruction],
            ["Second side", move.switchSide ?? "None"],
            ["Where to feel it", move.feel],
            ["Where to stop", move.stopPoint],
            ["Why", move.why],
          ]}
        />
        <Lines title="Stop signs" lines={move.stopSigns} />
      </div>
    </Section>
  );
}

function ClinicianText({ move }: { move: Move }) {
  return (
    <Section id="clinician-text" title="For the clinician">
      <div className="flex flex-col gap-3">
        <Lines title="Cues" lines={move.cues} />
        <Lines title="Mistakes" lines={move.mistakes} />
        <Lines title="Warnings" lines={move.warnings} />
      </div>
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
