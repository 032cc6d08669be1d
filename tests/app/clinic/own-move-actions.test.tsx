import { afterEach, describe, expect, test, vi } from "vitest";
import type { writeOwnMove } from "@/db/commands/write-own-move";
import { AppError } from "@/lib/errors";
import { ownInputs, ownMove } from "../../lib/moves/own-move-samples";
import { owner } from "./fixtures";

const write = vi.fn<typeof writeOwnMove>();
const revalidatePath = vi.fn();

vi.mock("next/cache", () => ({ revalidatePath }));
vi.mock("@/app/_session/clinician-action", () => ({
  clinicianAction:
    (schema: { parse: (raw: unknown) => unknown }, handler: (actor: unknown, input: unknown) => unknown) =>
    async (raw: unknown) =>
      handler(owner, schema.parse(raw)),
}));
vi.mock("@/db/commands/write-own-move", () => ({ writeOwnMove: write }));
vi.mock("@/db/queries/vetting", () => ({
  getVettedMove: async () => ({ move: { ...ownMove("thoracic"), revision: 5 } }),
}));

const { saveOwnMoveAction } = await import("@/app/(clinic)/catalogue/_own-move/actions");

const move = { ...ownInputs.thoracic } as Parameters<typeof saveOwnMoveAction>[0]["move"];
const posted = { slug: "own-sample", expectedRevision: 3, move } as const;

afterEach(() => vi.clearAllMocks());

describe("saving a clinic’s own move", () => {
  test("writes it as the revision after the one that was read, and the catalogue is drawn anew", async () => {
    write.mockResolvedValue({ ok: true, slug: "own-sample", revision: 4 });
    expect(await saveOwnMoveAction(posted)).toEqual({ ok: true, slug: "own-sample", revision: 4 });
    expect(write).toHaveBeenCalledWith(owner, {
      slug: "own-sample",
      expectedRevision: 3,
      input: ownInputs.thoracic,
    });
    expect(revalidatePath).toHaveBeenCalled();
  });

  test("over a newer revision it answers with that one, and writes nothing", async () => {
    write.mockResolvedValue({ ok: false, reason: "conflict" });
    expect(await saveOwnMoveAction(posted)).toEqual({
      ok: false,
      reason: "conflict",
      theirs: { revision: 5, input: ownInputs.thoracic },
    });
    expect(revalidatePath).not.toHaveBeenCalled();
  });

  test("a new move cannot be in conflict with itself", async () => {
    write.mockResolvedValue({ ok: false, reason: "conflict" });
    await expect(saveOwnMoveAction({ slug: null, expectedRevision: null, move })).rejects.toThrow(AppError);
  });

  test("what breaks a rule comes back with the problems", async () => {
    const problem = { field: "why", ruleId: "no-promise", text: "", words: null, mark: null, ready: null };
    write.mockResolvedValue({ ok: false, reason: "problems", problems: [problem] });
    expect(await saveOwnMoveAction(posted)).toMatchObject({ reason: "problems", problems: [problem] });
  });

  test("a move on the low back, or under a built-in move’s address, is not even read", async () => {
    const onLowBack = { ...move, contactZone: "lumbar" } as unknown as typeof move;
    await expect(saveOwnMoveAction({ ...posted, move: onLowBack })).rejects.toThrow();
    const asBuiltIn = { ...posted, slug: "thoracic-roll" } as unknown as typeof posted;
    await expect(saveOwnMoveAction(asBuiltIn)).rejects.toThrow();
    expect(write).not.toHaveBeenCalled();
  });
});
