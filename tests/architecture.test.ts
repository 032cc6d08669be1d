/** The shape of the house: which folder may import which, on resolved paths. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const layers = ["app", "db", "lib"] as const;

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(root, file)).isDirectory()) return filesUnder(file);
    return /\.(ts|tsx)$/.test(name) ? [file] : [];
  });
}

type Import = { from: string; to: string };

/** Every import of a file: project files as their path from the root, packages by name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const specifiers = source.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g);
  return [...specifiers].map(([, specifier]) => ({ from: file, to: resolve(file, specifier ?? "") }));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith("."))
    return path.relative(root, path.resolve(root, path.dirname(file), specifier));
  return specifier;
}

const files = { app: filesUnder("app"), db: filesUnder("db"), lib: filesUnder("lib") };
const imports = Object.fromEntries(layers.map((layer) => [layer, files[layer].flatMap(importsOf)])) as Record<
  (typeof layers)[number],
  Import[]
>;
const inside = (folder: string) => (to: string) => to === folder || to.startsWith(`${folder}/`);
const lines = (found: Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

describe("imports run app -> db -> lib and never back", () => {
  test("each layer has files to look at", () => {
    for (const layer of layers) expect(files[layer].length, layer).toBeGreaterThan(10);
  });

  test("lib imports neither db nor app, and no framework", () => {
    const framework = /^(next|next-auth|drizzle-orm|pg|react-aria-components|server-only)(\/|$)/;
    const wrong = imports.lib.filter(({ to }) => inside("app")(to) || inside("db")(to) || framework.test(to));
    expect(lines(wrong)).toEqual([]);
  });

  test("db imports no app and no rendering", () => {
    const rendering = /^(next|react|react-dom|@react-pdf\/renderer)(\/|$)|^lib\/(handout|player)\//;
    expect(lines(imports.db.filter(({ to }) => inside("app")(to) || rendering.test(to)))).toEqual([]);
  });

  test("the schema and the tables stay inside db", () => {
    expect(lines(imports.app.filter(({ to }) => inside("db/schema")(to)))).toEqual([]);
  });

  test("figures know react, types of moves and nothing else", () => {
    const allowed = /^(react|lib\/figure\/|lib\/moves\/move$)/;
    const found = imports.lib.filter(
      ({ from, to }) => inside("lib/figure")(from) && !allowed.test(to) && !from.endsWith("-pdf.tsx"),
    );
    expect(lines(found)).toEqual([]);
  });

  test("the session player is plain React", () => {
    const strangers = /^(next|react-aria-components|@react-pdf)(\/|$)/;
    expect(
      lines(imports.lib.filter(({ from, to }) => inside("lib/player")(from) && strangers.test(to))),
    ).toEqual([]);
  });
});

describe("trust is made in one place", () => {
  test("only the session's folder mints actors", () => {
    const makers = [...files.app, ...files.db, ...files.lib].filter((file) =>
      /\bmint(Clinician|Link|LockedLink)Actor\(/.test(readFileSync(path.join(root, file), "utf8")),
    );
    // The demo clinic's data is arranged by its own owner, through the same commands as any other.
    const allowed = ["lib/access/actor.ts", "db/demo.ts"];
    const outside = makers.filter((file) => !inside("app/_session")(file) && !allowed.includes(file));
    expect(makers.length).toBeGreaterThan(1);
    expect(outside).toEqual([]);
  });

  test("only the session's folder looks up who is not yet an actor", () => {
    const doors = /\b(findClinicianForSignIn|findShareLinkBySecretHash|readSignIn)\b/;
    const users = files.app.filter((file) => doors.test(readFileSync(path.join(root, file), "utf8")));
    expect(users.filter((file) => !inside("app/_session")(file))).toEqual([]);
  });

  test("only the session's folder knows next-auth", () => {
    const users = imports.app.filter(({ to }) => /^next-auth(\/|$)/.test(to)).map(({ from }) => from);
    const allowed = (file: string) => inside("app/_session")(file) || inside("app/api/auth")(file);
    expect(users.filter((file) => !allowed(file))).toEqual([]);
  });

  test("every action is made by the one that asks who calls", () => {
    const actions = files.app.filter((file) =>
      /^"use server"/.test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(actions.length).toBeGreaterThan(2);
    const bare = actions.filter(
      (file) => !/clinicianAction\(|isSameOrigin\(/.test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(bare).toEqual([]);
  });

  test("no SQL is written from parts that were not checked", () => {
    const raw = [...files.app, ...files.db].filter((file) =>
      /sql\.raw\(/.test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(raw).toEqual([]);
  });
});

describe("the house is easy to walk through", () => {
  test("no file is a barrel or a drawer", () => {
    const drawers = [...files.app, ...files.db, ...files.lib].filter((file) =>
      /(^|\/)(index|utils|helpers|misc|common)\.tsx?$/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test("the top level holds what it is meant to hold", () => {
    const allowed = new Set(
      (
        "package.json tsconfig.json next.config.mjs app db lib tests drizzle.config.ts README.md bin package-lock.json " +
        "proxy.ts instrumentation.ts biome.json CHANGELOG.md LICENSE next-env.d.ts node_modules"
      ).split(" "),
    );
    const strangers = readdirSync(root).filter(
      (name) => !name.startsWith(".") && !allowed.has(name) && !name.endsWith(".tsbuildinfo"),
    );
    expect(strangers).toEqual([]);
    expect(existsSync(path.join(root, "app/go/route.ts"))).toBe(true);
  });
});
