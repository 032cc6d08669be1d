/** Links that open programs on a running demo clinic, for the proofs and benchmarks that follow them as a patient does. */
import { answerFinding } from "@/db/commands/answer-finding";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { startProgram } from "@/db/commands/start-program";
import type { TemplateId } from "@/lib/moves/templates";
import type { ProgramDraft } from "@/lib/program/program";
import { type ClinicRecords, openRecords } from "../support/clinic-records";
import { acknowledgementOf, inDays, makeDraft, makePatient, publish } from "../support/factories";
import type { Demo } from "../support/start-demo";

type Actor = Awaited<ReturnType<ClinicRecords["actorOf"]>>;

/** The template as it is: the addresses of so many links to it. */
export function linksToTemplate(demo: DemoClinic, id: TemplateId, count = 1): Promise<readonly string[]> {
  return linksTo(demo, makeDraft({}, id), count);
}

/** A link to the shortest program with two sides: half a minute on each. */
export async function linkToShortest(demo: DemoClinic): Promise<string> {
  const draft = makeDraft({}, "four-move");
  const moves = draft.moves.slice(0, 1).map((move) => ({
    ...move,
    dosage: { kind: "time" as const, seconds: 30, holdSeconds: 20, pressureCeiling: 4 },
  }));
  const [link = ""] = await linksTo(demo, { ...draft, moves }, 1);
  return link;
}

type DemoClinic = Pick<Demo, "address" | "email" | "folder">;

async function linksTo(demo: DemoClinic, draft: ProgramDraft, count: number): Promise<readonly string[]> {
  const records = await openRecords(demo.folder);
  try {
    const owner = await records.actorOf(demo.email);
    const programId = await publishedProgram(records, owner, draft);
    const links: string[] = [];
    while (links.length < count) {
      const words = { label: `Phone ${links.length + 1}`, expiresOn: inDays(30) };
      const issued = await issueShareLink(owner, programId, words, records.linkKey, records.db);
      if (!issued.ok) throw new Error(issued.reason);
      links.push(`${demo.address}/go#${records.secretOf(issued.linkId)}`);
    }
    return links;
  } finally {
    await records.close();
  }
}

/** A program of a new patient, published; what has to be acknowledged is. */
async function publishedProgram({ db }: ClinicRecords, owner: Actor, draft: ProgramDraft): Promise<string> {
  const started = await startProgram(owner, await makePatient(db, owner), draft, db);
  if (!started.ok) throw new Error(started.reason);
  const { programId } = started;
  let published = await publish(db, owner, programId);
  if (!published.ok && published.reason === "unresolved") {
    for (const finding of published.findings)
      await answerFinding(owner, programId, acknowledgementOf(finding, "Go slowly."), db);
    published = await publish(db, owner, programId);
  }
  if (!published.ok) throw new Error(JSON.stringify(published));
  return programId;
}
