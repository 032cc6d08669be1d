import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { LimitResult } from "@/db/rate-limits";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { type LogoImage, MAX_LOGO_FILE_BYTES } from "@/lib/program/clinic-extras";
import { makeLogo, pictureFile } from "../../support/logos";
import { assistant, clinic, owner } from "./fixtures";

const huge = new Uint8Array(MAX_LOGO_FILE_BYTES + 1);
const file = new Uint8Array(await pictureFile("png"));
const stored = await makeLogo("#204060");
const { png: _bytes, ...named } = stored;

const world = {
  actor: owner as ClinicianActor | null,
  clinic: { ...clinic, logo: named } as ClinicSettings,
  limit: { ok: true } as LimitResult,
  set: [] as LogoImage[],
  counted: [] as string[],
};
const start = { ...world };

vi.mock("@/app/_session/require-clinician", () => ({ findClinician: async () => world.actor }));
vi.mock("@/lib/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/db/queries/clinics", () => ({
  getClinic: async () => world.clinic,
  getLogo: async (_actor: unknown, hash: string) => {
    if (hash !== stored.hash) throw new AppError("not-found");
    return stored;
  },
}));
vi.mock("@/db/rate-limits", () => ({
  consumeUploadLimit: async ({ key }: { key: string }) => {
    world.counted.push(key);
    return world.limit;
  },
}));
vi.mock("@/db/commands/change-logo", () => ({
  setLogo: async (_actor: unknown, logo: LogoImage) => {
    world.set.push(logo);
  },
}));
const { GET, POST } = await import("@/app/(clinic)/settings/logo/route");

const secret = (first: number) =>
  Buffer.from(Array.from({ length: 32 }, (_, index) => first + index)).toString("base64");

beforeEach(() => {
  Object.assign(world, start, { set: [], counted: [] });
  vi.stubEnv("ROLLSCRIPT_URL", "https://clinic.example");
  vi.stubEnv("ROLLSCRIPT_AUTH_SECRET", secret(0));
  vi.stubEnv("ROLLSCRIPT_LINK_KEY", secret(60));
});

const ours = { "sec-fetch-site": "same-origin", origin: "https://clinic.example" };
const post = (body: BodyInit | null, headers: Record<string, string> = ours) =>
  POST(
    new Request("https://clinic.example/settings/logo", {
      method: "POST",
      headers,
      body,
      ...(body instanceof ReadableStream && { duplex: "half" }),
    }),
  );

describe("the logo", () => {
  test("is served as the PNG that was made, to be kept by nobody and taken for nothing else", async () => {
    const response = await GET();
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(stored.png);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": "inline",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });

  test("is seen by everybody of the clinic and by nobody who is signed out", async () => {
    world.actor = assistant;
    expect((await GET()).status).toBe(200);
    world.actor = null;
    expect((await GET()).status).toBe(401);
  });

  test("is not there where the clinic has none", async () => {
    world.clinic = clinic;
    const response = await GET();
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });
});

describe("a file that is sent", () => {
  test.each(["png", "jpeg", "webp"] as const)("%s: becomes the logo as a PNG of ours", async (format) => {
    const response = await post(new Uint8Array(await pictureFile(format, { width: 1200, height: 150 })));
    expect(response.status).toBe(204);
    expect(world.set).toHaveLength(1);
    const [logo] = world.set;
    expect([logo?.width, logo?.height]).toEqual([600, 75]);
    expect(Buffer.from(logo?.png.subarray(1, 4) ?? []).toString()).toBe("PNG");
    expect(world.counted).toEqual([owner.clinicianId]);
  });

  test("is taken for what its bytes are, whatever type it claims", async () => {
    expect((await post(file, { ...ours, "content-type": "image/svg+xml" })).status).toBe(204);
    const svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    const refused = await post(svg, { ...ours, "content-type": "image/png" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("SVG");
    expect(world.set).toHaveLength(1);
  });

  test.each<[string, () => void, () => Promise<Response>, number]>([
    ["from another site", () => undefined, () => post(file, { "sec-fetch-site": "cross-site" }), 403],
    ["without saying where from", () => undefined, () => post(file, {}), 403],
    ["by nobody", () => Object.assign(world, { actor: null }), () => post(file), 401],
    ["by an assistant", () => Object.assign(world, { actor: assistant }), () => post(file), 403],
    [
      "by a clinician who is no owner",
      () => Object.assign(world, { actor: { ...owner, role: "clinician" } }),
      () => post(file),
      403,
    ],
    [
      "too often",
      () => Object.assign(world, { limit: { ok: false, retryAfterSeconds: 9 } }),
      () => post(file),
      429,
    ],
    ["that is empty", () => undefined, () => post(null), 422],
    ["that is too large", () => undefined, () => post(huge), 413],
    [
      "that is larger than it says",
      () => undefined,
      () => post(new Blob([huge]).stream(), { ...ours, "content-length": "10" }),
      413,
    ],
    [
      "that only says that it is too large",
      () => undefined,
      () => post(file, { ...ours, "content-length": String(MAX_LOGO_FILE_BYTES + 1) }),
      413,
    ],
    ["that is no picture", () => undefined, () => post("hello"), 422],
  ])("%s is refused in one plain sentence, and changes nothing", async (_what, arrange, send, status) => {
    arrange();
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect((await response.text()).trim()).toMatch(/^[A-Z].+\.$/);
    expect(world.set).toEqual([]);
    if (status === 401 || status === 403) expect(world.counted).toEqual([]);
    if (status === 429) expect(response.headers.get("retry-after")).toBe("9");
  });

  test("is read no further than the limit", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    expect((await post(endless)).status).toBe(413);
    expect(pulled).toBeLessThan(40);
  });
});
