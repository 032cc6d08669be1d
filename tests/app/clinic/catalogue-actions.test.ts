import { beforeEach, expect, test, vi } from "vitest";
import { owner } from "./fixtures";

const signMoves = vi.fn(async () => ({ ok: true }));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
// The handler alone: who calls and what was posted are proved where actions are made.
vi.mock("@/app/_session/clinician-action", () => ({
  clinicianAction:
    (_schema: unknown, handler: (actor: unknown, input: unknown) => unknown) => (input: unknown) =>
      handler(owner, input),
}));
vi.mock("@/db/queries/signature", () => ({
  getSignature: async () => ({ signature: "Ana Novak, DPT", licence: "NY 12345" }),
}));
vi.mock("@/db/commands/sign-moves", () => ({ signMoves }));
vi.mock("@/db/commands/retire-move", () => ({ retireMove: vi.fn(), bringBackMove: vi.fn() }));

const { signMovesAction } = await import("@/app/(clinic)/catalogue/actions");

const move = { slug: "thoracic-roll", revision: 1, contentHash: "a".repeat(64) } as const;
const posted = {
  moves: [move],
  note: "",
  withdrawsEarlier: false,
  hasRead: true as const,
  licence: "NY 12345",
};
beforeEach(() => signMoves.mockClear());

test("what was read is what is signed", async () => {
  expect(await signMovesAction(posted)).toEqual({ ok: true });
  expect(signMoves).toHaveBeenCalledWith(owner, { moves: [move], note: "", withdrawsEarlier: false });
});

test("nothing is signed under another licence than the one that was confirmed", async () => {
  expect(await signMovesAction({ ...posted, licence: "NY 99999" })).toEqual({ ok: false, reason: "licence" });
  expect(signMoves).not.toHaveBeenCalled();
});
