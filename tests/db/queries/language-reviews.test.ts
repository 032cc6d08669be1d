/** How far a language's words are reviewed in a clinic. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { signTranslation } from "@/db/commands/sign-translation";
import { getLanguageSummaries, listLanguageReviews } from "@/db/queries/language-reviews";
import type { ClinicianActor } from "@/lib/access/actor";
import { languageParts } from "@/lib/copy/patient/language-parts";
import { testDatabase } from "../../support/database";
import { makeClinic, makeClinician } from "../../support/factories";
import { language, resetLanguage } from "../../support/language-world";

vi.mock("@/lib/copy/patient/language-parts", async (original) => {
  const { withOwnWords } = await import("../../support/language-world");
  return withOwnWords(await original());
});

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  resetLanguage();
  owner = await makeClinician(database.db, await makeClinic(database.db), { name: "Ana Ruiz" });
});

const sign = async (keys: string[], actor = owner) => {
  const parts = languageParts("es").filter(({ key }) => keys.includes(key));
  const read = parts.map(({ key, digest }) => ({ key, digest }));
  expect(
    await signTranslation(actor, { locale: "es", parts: read, note: "Read aloud." }, database.db),
  ).toEqual({
    ok: true,
  });
};
const review = async (actor = owner) => {
  const [found] = await listLanguageReviews(actor, database.db);
  if (!found) throw new Error("There is no language to review.");
  return found;
};
const partOf = async (key: string) => (await review()).parts.find((part) => part.key === key);
const summary = async () => (await getLanguageSummaries(owner, database.db)).es;
const changePlayer = (es: string | null) => {
  language.words = { ...language.words, player: [["Go on", es]] };
};
/** Moves every signature of the clinic to that moment. */
const signedAt = async (moment: string) => {
  const inPast =
    "insert into translation_signatures select clinic_id, gen_random_uuid(), locale, part, digest, $2, 'Joel Reyes, DPT', licence, note, $3 from translation_signatures where clinic_id = $1";
  const joel = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
  await database.asOwner(owner.clinicId, inPast, [owner.clinicId, joel.clinicianId, moment]);
};

describe("a part", () => {
  test("that nobody has signed is unsigned, with its lines to be read", async () => {
    expect(await partOf("safety")).toMatchObject({
      title: "Stop signs and safety",
      standing: "unsigned",
      signatures: [],
      earlier: null,
      lines: [
        { en: "Stop.", translated: "Pare." },
        { en: "Call us.", translated: "Llámenos." },
      ],
    });
  });

  test("that was signed says by whom, on which day, with licence and note", async () => {
    await sign(["safety"]);
    const part = await partOf("safety");
    expect(part?.standing).toBe("signed");
    expect(part?.signatures).toEqual([
      {
        by: "Ana Ruiz, PT",
        licence: "PT 123",
        note: "Read aloud.",
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect((await partOf("player"))?.standing).toBe("unsigned");
  });

  test("whose words are other ones now has changed since, and keeps who signed them before", async () => {
    await sign(["player"]);
    changePlayer("Continúe");
    expect(await partOf("player")).toMatchObject({
      standing: "changed",
      signatures: [],
      earlier: { by: "Ana Ruiz, PT" },
    });
    await sign(["player"]);
    expect(await partOf("player")).toMatchObject({ standing: "signed", earlier: { by: "Ana Ruiz, PT" } });
    changePlayer("Siga");
    expect((await partOf("player"))?.standing).toBe("signed");
  });

  test("with a gap is not all translated, even if its other words were signed", async () => {
    await sign(["player"]);
    changePlayer(null);
    expect((await partOf("player"))?.standing).toBe("untranslated");
    expect(await summary()).toMatchObject({ reviewed: 0, of: 3, state: "unreviewed" });
  });

  test("may be signed by licensed people who prescribe, and read by all", async () => {
    expect((await review()).maySign).toBe(true);
    for (const more of [{ licensed: false }, { role: "assistant" as const }]) {
      const other = await makeClinician(database.db, owner.clinicId, more);
      const found = await review(other);
      expect(found.maySign).toBe(false);
      expect(found.parts).toHaveLength(3);
    }
    await database.asOwner(owner.clinicId, "update clinicians set licensed = false where id = $1", [
      owner.clinicianId,
    ]);
    expect((await review()).maySign).toBe(false);
  });
});

describe("where the clinic asks for two signatures", () => {
  const all = ["safety", "player", "move.thoracic-roll"];
  let colleague: ClinicianActor;
  beforeEach(async () => {
    colleague = await makeClinician(database.db, owner.clinicId, { role: "clinician", name: "Joel Reyes" });
    await database.asOwner(owner.clinicId, "update clinics set signatures_needed = 2 where clinic_id = $1", [
      owner.clinicId,
    ]);
  });

  test("a part is signed once two people have signed the same words", async () => {
    await sign(["safety"]);
    await sign(["safety"]);
    expect(await partOf("safety")).toMatchObject({
      standing: "partly-signed",
      signaturesNeeded: 2,
      isSignedByActor: true,
    });
    expect((await review(colleague)).parts[0]).toMatchObject({ isSignedByActor: false });
    await sign(["safety"], colleague);
    expect(await partOf("safety")).toMatchObject({ standing: "signed" });
    await sign(["player"]);
    changePlayer("Continúe");
    await sign(["player"], colleague);
    expect(await partOf("player")).toMatchObject({ standing: "partly-signed", isSignedByActor: false });
  });

  test("a language is reviewed once every part has both, and names both", async () => {
    await sign(all);
    expect(await summary()).toMatchObject({ reviewed: 0, state: "partly", by: null });
    await sign(all.slice(1), colleague);
    expect(await summary()).toMatchObject({ reviewed: 2, state: "partly", by: null });
    await sign(all, colleague);
    expect(await summary()).toMatchObject({
      reviewed: 3,
      state: "reviewed",
      by: "Ana Ruiz, PT and Joel Reyes, PT",
    });
  });
});

describe("the summary of a language", () => {
  test("counts the parts whose words of today are signed", async () => {
    const none = { locale: "es", reviewed: 0, of: 3, state: "unreviewed", by: null, on: null };
    expect(await summary()).toEqual(none);
    await sign(["safety", "player"]);
    expect(await summary()).toEqual({ ...none, reviewed: 2, state: "partly" });
    changePlayer("Continúe");
    expect(await summary()).toEqual({ ...none, reviewed: 1, state: "partly" });
    expect((await review()).summary).toEqual(await summary());
  });

  test("names everyone whose signature came first on a part, once each, and the last of those days", async () => {
    await sign(["safety", "player", "move.thoracic-roll"]);
    const now = await summary();
    expect(now).toMatchObject({ reviewed: 3, state: "reviewed", by: "Ana Ruiz, PT" });
    const colleague = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      name: "Joel Reyes",
    });
    await sign(["safety"], colleague);
    expect((await summary()).by).toBe("Ana Ruiz, PT");
    changePlayer("Continúe");
    await sign(["player"], colleague);
    expect((await summary()).by).toBe("Ana Ruiz, PT and Joel Reyes, PT");
  });

  test("gives the day in the clinic's time zone", async () => {
    const clinicId = await makeClinic(database.db, { timeZone: "America/New_York" });
    owner = await makeClinician(database.db, clinicId);
    await sign(["safety", "player", "move.thoracic-roll"]);
    await signedAt("2026-01-05T03:00:00Z");
    expect(await summary()).toMatchObject({ by: "Joel Reyes, DPT", on: "2026-01-04" });
  });

  test("costs one statement beside those of every transaction", async () => {
    const alone = await database.countStatements(() => listNothing());
    expect(await database.countStatements(() => summary())).toBe(alone + 1);
  });
});

async function listNothing(): Promise<void> {
  const { inClinic } = await import("@/db/client");
  await inClinic(database.db, owner.clinicId, async () => undefined);
}
