/** Who signs which words of a language. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type ReadPart, signTranslation } from "@/db/commands/sign-translation";
import { listLanguageReviews } from "@/db/queries/language-reviews";
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
  owner = await makeClinician(database.db, await makeClinic(database.db));
});

const read = (...keys: string[]) =>
  languageParts("es")
    .filter(({ key }) => keys.includes(key))
    .map(({ key, digest }) => ({ key, digest }));
const sign = (parts: ReadPart[], actor = owner, note = "") =>
  signTranslation(actor, { locale: "es", parts, note }, database.db);
const signatures = () =>
  database.asOwner<Record<string, unknown>>(
    owner.clinicId,
    "select part, digest, locale, signed_by, signed_by_name, licence, note from translation_signatures where clinic_id = $1 order by id",
    [owner.clinicId],
  );

describe("a signature on a part", () => {
  test("holds who, the licence, the words' digest and the note", async () => {
    const [safety] = read("safety");
    expect(await sign(read("safety"), owner, "Good for Mexico too.")).toEqual({ ok: true });
    expect(await signatures()).toEqual([
      {
        part: "safety",
        digest: safety?.digest,
        locale: "es",
        signed_by: owner.clinicianId,
        signed_by_name: "Ana Novak, PT",
        licence: "PT 123",
        note: "Good for Mexico too.",
      },
    ]);
  });

  test("is given for several parts at once", async () => {
    expect(await sign(read("safety", "player"))).toEqual({ ok: true });
    expect((await signatures()).map(({ part }) => part)).toEqual(["safety", "player"]);
  });

  test("needs the licence of now, whatever the role", async () => {
    const unlicensed = await makeClinician(database.db, owner.clinicId, { licensed: false });
    await expect(sign(read("safety"), unlicensed)).rejects.toMatchObject({ code: "forbidden" });
    await database.asOwner(owner.clinicId, "update clinicians set licensed = false where id = $1", [
      owner.clinicianId,
    ]);
    await expect(sign(read("safety"))).rejects.toMatchObject({ code: "forbidden" });
    expect(await signatures()).toEqual([]);
  });

  test("is not an assistant's, licensed or not", async () => {
    const assistant = await makeClinician(database.db, owner.clinicId, { role: "assistant" });
    await expect(sign(read("safety"), assistant)).rejects.toMatchObject({ code: "forbidden" });
  });

  test.each<[string, () => void]>([
    ["the translation", () => setWords("player", "Go on", "Continúe")],
    ["the English", () => setWords("player", "Carry on", "Siga")],
  ])(
    "is for the words that were read: with other words in %s, none of the parts is signed",
    async (_, change) => {
      const parts = read("safety", "player");
      change();
      expect(await sign(parts)).toEqual({ ok: false, reason: "changed", part: "player" });
      expect(await signatures()).toEqual([]);
    },
  );

  test("is not given for a part there is not", async () => {
    const parts = [...read("safety"), { key: "letters", digest: "0".repeat(64) }];
    expect(await sign(parts)).toEqual({ ok: false, reason: "changed", part: "letters" });
    await expect(sign([])).rejects.toMatchObject({ code: "invalid" });
    expect(await signatures()).toEqual([]);
  });

  test("is not given while something of the part is not translated", async () => {
    setWords("player", "Go on", null);
    await expect(sign(read("safety", "player"))).rejects.toMatchObject({ code: "invalid" });
    expect(await signatures()).toEqual([]);
  });

  test("is one for each person and part: a second press adds none, another person's is added", async () => {
    await sign(read("safety"));
    await sign([...read("safety"), ...read("safety")]);
    expect(await signatures()).toHaveLength(1);
    const colleague = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
    await sign(read("safety"), colleague);
    expect(await signatures()).toHaveLength(2);
  });

  test("is given anew once a sentence has changed", async () => {
    await sign(read("player"));
    setWords("player", "Go on", "Continúe");
    expect(await sign(read("player"))).toEqual({ ok: true });
    expect(await signatures()).toHaveLength(2);
    const [review] = await listLanguageReviews(owner, database.db);
    expect(review?.parts.find(({ key }) => key === "player")?.standing).toBe("signed");
  });
});

function setWords(key: string, en: string, es: string | null): void {
  language.words = { ...language.words, [key]: [[en, es]] };
}
