import { beforeAll, describe, expect, test } from "vitest";
import type { AuditEventName } from "@/db/audit-event";
import { addExclusion } from "@/db/commands/add-exclusion";
import { answerFinding } from "@/db/commands/answer-finding";
import { removeLogo, setLogo } from "@/db/commands/change-logo";
import { changeSafetySettings } from "@/db/commands/change-safety-settings";
import { editPatientContact, savePatientNotes, setRollerDensity } from "@/db/commands/edit-patient";
import { endProgram } from "@/db/commands/end-program";
import { endSignIn } from "@/db/commands/end-sign-in";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { openWithPin } from "@/db/commands/open-with-pin";
import { recordCondition } from "@/db/commands/record-condition";
import { recordRefusedSignIn } from "@/db/commands/record-refused-sign-in";
import { removeCondition } from "@/db/commands/remove-condition";
import { removeExclusion } from "@/db/commands/remove-exclusion";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { bringBackMove, retireMove } from "@/db/commands/retire-move";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { saveDraft } from "@/db/commands/save-draft";
import { setUpClinic } from "@/db/commands/set-up-clinic";
import { startProgram } from "@/db/commands/start-program";
import { startSession } from "@/db/commands/start-session";
import { startSignIn } from "@/db/commands/start-sign-in";
import { takeBackPatient } from "@/db/commands/take-back-patient";
import { withdrawAnswer } from "@/db/commands/withdraw-answer";
import { listAudit } from "@/db/queries/audit";
import { getProgram } from "@/db/queries/programs";
import { type ClinicianActor, mintLockedLinkActor } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { languageParts } from "@/lib/copy/patient/language-parts";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { openLink } from "../support/actors";
import { testDatabase } from "../support/database";
import {
  acknowledgementOf,
  linkKey,
  makeClinic,
  makeClinician,
  makeDraft,
  makeLink,
  makeLinkWithPin,
  makeOwner,
  makeOwnMove,
  makePatient,
  makeProgram,
  makeVersion,
  otherPin,
  publish,
  signEveryMove,
  signLanguage,
  today,
} from "../support/factories";
import { makeLogo } from "../support/logos";

const database = testDatabase();
const whole = { zone: null, side: null, variant: null };
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

/** The events the work wrote in a clinic, in order. */
async function eventsOf(clinicId: string, work: () => Promise<unknown>): Promise<AuditEventName[]> {
  const [before] = await database.asOwner<{ count: number }>(
    clinicId,
    "select count(*)::int from audit_events where clinic_id = $1",
    [clinicId],
  );
  await work();
  const rows = await database.asOwner<{ event: AuditEventName }>(
    clinicId,
    "select event from audit_events where clinic_id = $1 order by id offset $2",
    [clinicId, before?.count],
  );
  return rows.map(({ event }) => event);
}

describe("every change writes its audit row", () => {
  type Case = { event: AuditEventName; change: () => Promise<() => Promise<unknown>> };
  const cases: Case[] = [
    { event: "patient.added", change: async () => () => makePatient(database.db, owner) },
    {
      event: "patient.taken-back",
      change: async () => {
        const id = await makePatient(database.db, owner);
        return () => takeBackPatient(owner, id, database.db);
      },
    },
    {
      event: "patient.contact-edited",
      change: async () => {
        const id = await makePatient(database.db, owner);
        const contact = {
          name: "New Name",
          phone: null,
          email: null,
          reference: null,
          locale: "es",
        } as const;
        return () => editPatientContact(owner, id, contact, database.db);
      },
    },
    {
      event: "patient.roller-density-set",
      change: async () => {
        const id = await makePatient(database.db, owner);
        return () => setRollerDensity(owner, id, "soft", database.db);
      },
    },
    {
      event: "patient.notes-saved",
      change: async () => {
        const id = await makePatient(database.db, owner);
        return () => savePatientNotes(owner, id, { notes: "likes mornings", readNotes: "" }, database.db);
      },
    },
    {
      event: "condition.recorded",
      change: async () => {
        const id = await makePatient(database.db, owner);
        return () =>
          recordCondition(
            owner,
            id,
            { recorded: { condition: "osteoporosis", ...whole }, note: "" },
            database.db,
          );
      },
    },
    {
      event: "condition.removed",
      change: async () => {
        const id = await makePatient(database.db, owner);
        const recorded = { condition: "osteoporosis", ...whole } as const;
        const { conditionRowId } = await recordCondition(owner, id, { recorded, note: "" }, database.db);
        return () => removeCondition(owner, id, conditionRowId, "entered by mistake", database.db);
      },
    },
    {
      event: "exclusion.added",
      change: async () => {
        const id = await makePatient(database.db, owner);
        const exclusion = { by: "side", side: "left" } as const;
        return () => addExclusion(owner, id, { exclusion, reason: "" }, database.db);
      },
    },
    {
      event: "exclusion.removed",
      change: async () => {
        const id = await makePatient(database.db, owner);
        const exclusion = { by: "side", side: "left" } as const;
        const { exclusionRowId } = await addExclusion(owner, id, { exclusion, reason: "" }, database.db);
        return () => removeExclusion(owner, id, exclusionRowId, database.db);
      },
    },
    {
      event: "program.started",
      change: async () => {
        const id = await makePatient(database.db, owner);
        return () => startProgram(owner, id, makeDraft(), database.db);
      },
    },
    {
      event: "program.draft-saved",
      change: async () => {
        const { programId } = await makeProgram(database.db, owner);
        return () =>
          saveDraft(owner, programId, { draft: makeDraft({ weeks: 4 }), expectedVersion: 1 }, database.db);
      },
    },
    {
      event: "finding.answered",
      change: async () => {
        const { programId } = await programWithDiscBulge();
        return () => acknowledge(programId);
      },
    },
    {
      event: "finding.answer-withdrawn",
      change: async () => {
        const { programId, patientId } = await programWithDiscBulge();
        await acknowledge(programId);
        const [answer] = (await getProgram(owner, patientId, database.db))?.answers ?? [];
        if (!answer) throw new Error("There is no answer.");
        return () => withdrawAnswer(owner, programId, answer, database.db);
      },
    },
    {
      event: "logo.set",
      change: async () => {
        const logo = await makeLogo("#204060");
        return () => setLogo(owner, logo, database.db);
      },
    },
    {
      event: "logo.removed",
      change: async () => {
        const logo = await makeLogo("#406080");
        await setLogo(owner, logo, database.db);
        return () => removeLogo(owner, logo.hash, database.db);
      },
    },
    {
      event: "version.published",
      change: async () => {
        const { programId } = await makeProgram(database.db, owner);
        return () => publish(database.db, owner, programId);
      },
    },
    {
      event: "program.ended",
      change: async () => {
        const { programId } = await makeVersion(database.db, owner);
        return () => endProgram(owner, programId, "discharged", database.db);
      },
    },
    {
      event: "share-link.issued",
      change: async () => {
        const { programId } = await makeVersion(database.db, owner);
        const link = { label: "Phone", expiresOn: addDays(today(), 10) };
        return () => issueShareLink(owner, programId, link, linkKey, database.db);
      },
    },
    {
      event: "share-link.revoked",
      change: async () => {
        const { linkId } = await makeLink(database.db, owner);
        return () => revokeShareLink(owner, linkId, database.db);
      },
    },
    {
      event: "share-link.pin-renewed",
      change: async () => {
        const { linkId } = await makeLinkWithPin(database.db, owner);
        return () => renewLinkPin(owner, linkId, database.db);
      },
    },
    {
      event: "share-link.pin-refused",
      change: async () => {
        const { link, pin } = await lockedLink();
        return () => openWithPin(link, otherPin(pin), database.db);
      },
    },
    {
      event: "session.started",
      change: async () => {
        const { linkId } = await makeLink(database.db, owner);
        const link = await openLink(linkId, linkKey, database.db);
        return () => startSession(link, { clientSessionId: "0123456789abcdef", version: 1 }, database.db);
      },
    },
    { event: "moves.written", change: async () => () => makeOwnMove(database.db, owner) },
    {
      event: "moves.retired",
      change: async () => {
        const { slug } = await makeOwnMove(database.db, owner);
        return () => retireMove(owner, { slug, reason: "sore wrists" }, database.db);
      },
    },
    {
      event: "moves.brought-back",
      change: async () => {
        const { slug } = await makeOwnMove(database.db, owner);
        await retireMove(owner, { slug, reason: "sore wrists" }, database.db);
        return () => bringBackMove(owner, { slug }, database.db);
      },
    },
    {
      event: "settings.changed",
      change: async () => () =>
        changeSafetySettings(
          owner,
          { graceDays: 3, signaturesNeeded: 1, overdueLinks: "pause-after-grace" },
          database.db,
        ),
    },
    { event: "sign-in.started", change: async () => () => startSignIn(owner, database.db) },
    { event: "sign-in.refused", change: async () => () => recordRefusedSignIn(owner, database.db) },
  ];

  async function lockedLink() {
    const { linkId, pin } = await makeLinkWithPin(database.db, owner);
    const link = mintLockedLinkActor({ clinicId: owner.clinicId, shareLinkId: linkId });
    return { link, pin };
  }

  async function programWithDiscBulge() {
    const program = await makeProgram(database.db, owner);
    const recorded = { condition: "disc-bulge-or-herniation", ...whole } as const;
    await recordCondition(owner, program.patientId, { recorded, note: "" }, database.db);
    return program;
  }

  async function acknowledge(programId: string) {
    const refused = await publish(database.db, owner, programId);
    const findings = !refused.ok && refused.reason === "unresolved" ? refused.findings : [];
    const finding = findings.find(({ level }) => level === "acknowledgement");
    if (!finding) throw new Error("There is nothing to acknowledge.");
    return answerFinding(owner, programId, acknowledgementOf(finding, "Go slow."), database.db);
  }

  test.each(cases)("$event", async ({ event, change }) => {
    const run = await change();
    expect(await eventsOf(owner.clinicId, run)).toEqual([event]);
  });

  test("sign-in.ended, once", async () => {
    const actor = await makeClinician(database.db, owner.clinicId);
    expect(await eventsOf(owner.clinicId, () => endSignIn(actor, database.db))).toEqual(["sign-in.ended"]);
    expect(await eventsOf(owner.clinicId, () => endSignIn(actor, database.db))).toEqual([]);
  });

  test("share-link.locked, with the wrong code that did it; none for one that was locked already", async () => {
    const { link, pin } = await lockedLink();
    const type = () => openWithPin(link, otherPin(pin), database.db);
    for (let tries = 0; tries < 4; tries++) await type();
    const both = ["share-link.pin-refused", "share-link.locked"];
    expect(await eventsOf(owner.clinicId, type)).toEqual(both);
    expect(await eventsOf(owner.clinicId, type)).toEqual([]);
  });

  test("none for a right code: the patient is told that the clinic sees sessions and wrong codes, and nothing else", async () => {
    const { link, pin } = await lockedLink();
    expect(await eventsOf(owner.clinicId, () => openWithPin(link, pin, database.db))).toEqual([]);
  });

  test("moves.signed, one for each move, and none for a move signed already", async () => {
    const signer = await makeClinician(database.db, await makeClinic(database.db));
    const sign = () => signEveryMove(database.db, signer);
    expect(await eventsOf(signer.clinicId, sign)).toEqual(builtInCatalogue.moves.map(() => "moves.signed"));
    expect(await eventsOf(signer.clinicId, sign)).toEqual([]);
  });

  test("translation.signed, one for each part, and none for a part signed already", async () => {
    const signer = await makeClinician(database.db, await makeClinic(database.db));
    const sign = () => signLanguage(database.db, signer);
    expect(await eventsOf(signer.clinicId, sign)).toEqual(
      languageParts("es").map(() => "translation.signed"),
    );
    expect(await eventsOf(signer.clinicId, sign)).toEqual([]);
  });

  test("clinic.set-up", async () => {
    const result = await setUpClinic(
      {
        clinic: {
          name: "C",
          phone: "1",
          hours: "",
          emergencyNumber: "112",
          closedLine: "",
          timeZone: "Europe/Vienna",
        },
        owner: {
          name: "O",
          email: "O@C.example",
          passwordHash: "x",
          licensed: false,
          licence: "",
          title: "",
        },
      },
      database.db,
    );
    if (!result.ok) throw new Error(result.reason);
    const rows = await database.asOwner<{ event: string }>(
      result.clinicId,
      "select event from audit_events where clinic_id = $1",
      [result.clinicId],
    );
    expect(rows).toEqual([{ event: "clinic.set-up" }]);
  });

  test("a refused sign-in of nobody is noted for no clinic, without the e-mail", async () => {
    await recordRefusedSignIn(null, database.db);
    const rows = await database.asOwner(null, "select event from installation_events");
    expect(rows).toEqual([{ event: "sign-in.refused" }]);
  });

  test("a change that is refused writes none", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    expect(await eventsOf(owner.clinicId, () => takeBackPatient(owner, patientId, database.db))).toEqual([]);
    expect(
      await eventsOf(owner.clinicId, () => startProgram(owner, patientId, makeDraft(), database.db)),
    ).toEqual([]);
  });

  test("no audit row holds a name, a note or a reason", async () => {
    const canary = "Zebedee";
    const patientId = await makePatient(database.db, owner, {
      name: canary,
      notes: canary,
      reference: canary,
    });
    await savePatientNotes(owner, patientId, { notes: `${canary}, again`, readNotes: null }, database.db);
    await addExclusion(
      owner,
      patientId,
      { exclusion: { by: "side", side: "left" }, reason: canary },
      database.db,
    );
    const rows = await database.asOwner<{ text: string }>(
      owner.clinicId,
      "select audit_events::text as text from audit_events where clinic_id = $1",
      [owner.clinicId],
    );
    expect(rows.filter(({ text }) => text.includes(canary))).toEqual([]);
  });
});

describe("a change of the contact lines", () => {
  test("tells the language only where it is another one, and no line", async () => {
    const patientId = await makePatient(database.db, owner);
    const contact = { name: "R. S.", phone: "555 0100", email: null, reference: null };
    for (const locale of ["en", "es", "es"] as const)
      await editPatientContact(owner, patientId, { ...contact, locale }, database.db);
    const lines = await listAudit(owner, { subjectIds: [patientId], limit: 10 }, database.db);
    expect(lines.map(({ event, detail }) => [event, detail])).toEqual([
      ["patient.contact-edited", {}],
      ["patient.contact-edited", { locale: "es" }],
      ["patient.contact-edited", {}],
      ["patient.added", { locale: "en" }],
    ]);
  });
});

describe("the trail of a patient", () => {
  test("is read newest first with who did it, a link's holder named by the link", async () => {
    const { patientId, linkId } = await makeLink(database.db, owner);
    const link = await openLink(linkId, linkKey, database.db);
    await startSession(link, { clientSessionId: "0123456789abcdef", version: 1 }, database.db);
    const lines = await listAudit(owner, { subjectIds: [patientId], limit: 10 }, database.db);
    expect(lines.map(({ event, who }) => `${event} ${who}`)).toEqual([
      "session.started Share link: Phone",
      "share-link.issued Ana Novak",
      "version.published Ana Novak",
      "program.started Ana Novak",
      "patient.added Ana Novak",
    ]);
  });
});

describe("what is written once stays", () => {
  const tables = [
    "audit_events",
    "versions",
    "move_vettings",
    "signed_revisions",
    "own_moves",
    "translation_signatures",
  ];
  const attacks = tables.flatMap((table) => [
    `update ${table} set clinic_id = gen_random_uuid()`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ]);

  test.each(attacks)("the app is refused: %s", async (attack) => {
    await expect(database.pool.query(attack)).rejects.toThrow(/permission denied/);
  });

  test.each(attacks)("the owner is refused: %s", async (attack) => {
    await makeVersion(database.db, owner);
    await makeOwnMove(database.db, owner);
    await signLanguage(database.db, owner);
    await expect(database.asOwner(owner.clinicId, attack)).rejects.toThrow(/append-only/);
  });

  test("not even a session that switches triggers off gets by", async () => {
    const attack = "delete from audit_events";
    await database.asOwner(null, "set session_replication_role = replica");
    await expect(database.asOwner(owner.clinicId, attack)).rejects.toThrow(/append-only/);
    await database.asOwner(null, "reset session_replication_role");
  });
});
