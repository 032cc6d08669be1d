import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { regionPaths, type ZoneLook } from "@/lib/figure/body-map";
import { bodyMapRegions } from "@/lib/figure/body-map-regions";
import { drawPaths, screenKit } from "@/lib/figure/draw-paths";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { inks } from "@/lib/figure/inks";
import { moveTextIn } from "@/lib/moves/move-text";
import { assistant, clinic, emptyToday, ids, links, now, patient, version } from "./fixtures";
import { pages, patientTitles, readable, resetWorld, world } from "./render-page";

vi.useFakeTimers({ now, toFake: ["Date"] });
afterEach(resetWorld);

const everyPage: Record<string, () => Promise<string>> = {
  today: pages.today,
  patients: () => pages.patients(),
  "add a patient": pages.newPatient,
  "a patient's record": pages.patient,
  "a version": pages.version,
};

describe.each(Object.entries(everyPage))("%s", (_name, page) => {
  test("has one main part and one title, and each named part finds its name", async () => {
    const markup = await page();
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<main/g)).toHaveLength(1);
    const known = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(known).size, "an id stands twice").toBe(known.length);
    const asked = [...markup.matchAll(/ aria-labelledby="([^"]+)"/g)].flatMap(
      ([, names]) => names?.split(" ") ?? [],
    );
    expect(asked.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("today", () => {
  test("says which review is overdue and which is due", async () => {
    const text = readable(await pages.today());
    expect(text).toContain("Mon 16 Nov, overdue, 4 days ago");
    expect(text).toContain("Mon 23 Nov, in 3 days");
  });

  test("names the last day of a link that ends at the clinic's midnight", async () => {
    expect(readable(await pages.today())).toContain("Her phone: ends Mon 23 Nov, in 3 days");
  });

  test("shows a locked link, what locked it and what opens it, and leads to where that is done", async () => {
    expect(readable(await pages.today())).not.toContain("Locked");
    const { patient: patientId, link: linkId } = ids;
    const locked = { linkId, label: "Shared tablet", patientId, patientName: "M. K.", versionNumber: 2 };
    // However little else waits.
    world.today = { ...emptyToday, lockedLinks: [locked] };
    const markup = await pages.today();
    expect(readable(markup)).toMatch(
      /Locked links 1 M\. K\. Shared tablet: wrong code typed 5 times\. A new code opens it again\. Locked/,
    );
    expect(markup).toContain(`href="/patients/${patientId}/versions/2#links"`);
  });

  test("tells a clinic with nothing to do how to begin", async () => {
    world.today = emptyToday;
    const markup = await pages.today();
    expect(readable(markup)).toContain("Nothing waits for you");
    expect(markup).toContain('href="/patients/new"');
  });

  test("points out moves that nobody has signed", async () => {
    expect(readable(await pages.today())).toContain("7 moves not signed yet");
  });
});

describe("patients", () => {
  test("a search that finds nobody repeats what was searched", async () => {
    world.patients = [];
    expect(readable(await pages.patients("Zoë"))).toContain("Nobody found for “Zoë”");
  });

  test("each patient's row leads to the record and says how the program stands", async () => {
    const markup = await pages.patients();
    expect(markup).toContain('href="/patients/01936f1e-0000-7000-8000-000000000104"');
    const text = readable(markup);
    for (const state of ["Version 2 live", "Draft", "No program", "Ended"]) expect(text).toContain(state);
  });
});

test("a new patient's language is asked for, English unless it is another", async () => {
  const markup = await pages.newPatient();
  const group = markup.match(/<div[^>]*role="radiogroup".*?<\/label><\/div>/s)?.[0] ?? "";
  expect(readable(group)).toMatch(/Language of handout and player\s+English\s+Spanish/);
  expect(group.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="en"')]);
});

describe("a patient's record", () => {
  test("greys the moves that a condition leaves out, and says why", async () => {
    const text = readable(await pages.patient());
    expect(text).toContain("4 of 7 moves");
    expect(text).toContain("Excluded: Osteoporosis (judgement, awaiting sign-off)");
    expect(text).toContain("Not on the left: left buttock");
  });

  test("says at a glance where the program presses and what is excluded, whatever it follows from", async () => {
    const text = readable(await pages.patient());
    expect(text).toContain("In version 2 : Buttock (right), Front of hip, Back of thigh");
    expect(text).toContain("In version 2, though excluded : Buttock (left), Upper back");
    expect(text).toContain("Excluded : Side");
    expect(text).toContain("Never : low back, neck,");
  });

  test("without a program it says what is excluded alone", async () => {
    world.program = null;
    const text = readable(await pages.patient());
    expect(text).toContain(
      "Excluded : Buttock (left), Upper back (osteoporosis), Side (both sides: osteoporosis)",
    );
    expect(text).not.toContain("In version");
  });

  test("shows an exclusion with the words printed for the patient", async () => {
    const text = readable(await pages.patient());
    expect(text).toContain("Contact zone: buttock, left side only");
    expect(text).toContain("On paper: sore skin on the left buttock");
  });

  test("says the patient's language, and that a published version keeps its own", async () => {
    const keeps = "Version 2 is in English: its links and handout stay so until you publish again.";
    const english = readable(await pages.patient());
    expect(english).toContain("Language of handout and player English");
    expect(english).not.toContain(keeps);
    world.patient = { ...patient, locale: "es" };
    const spanish = readable(await pages.patient());
    expect(spanish).toContain("Language of handout and player Spanish");
    expect(spanish).toContain(keeps);
  });

  test("says how far a language beside English is reviewed, and leads to its words", async () => {
    const english = await pages.patient();
    expect(english).not.toContain("/catalogue/languages/");
    world.patient = { ...patient, locale: "es" };
    const spanish = await pages.patient();
    expect(readable(spanish)).toContain("Spanish: translated, not yet reviewed by a clinician");
    expect(spanish).toContain('href="/catalogue/languages/es"');
  });

  test.each([
    ["recent-fracture", "No rolling at all: recent fracture."],
    ["suspected-cancer", "No rolling at all: suspected cancer."],
    ["deep-vein-thrombosis", "No rolling at all: deep vein thrombosis."],
  ] as const)("with %s no zone of the body is free, and one sentence says why", async (condition, said) => {
    world.patient = {
      ...patient,
      exclusions: [],
      conditions: patient.conditions.map((row) => ({
        ...row,
        recorded: { condition, zone: null, side: null, variant: null },
      })),
    };
    const markup = await pages.patient();
    const zones = markup.match(/<section[^>]*aria-labelledby="zones".*?<\/section>/s)?.[0] ?? "";
    expect(readable(zones)).toContain(said);
    expect(readable(zones)).not.toContain("Excluded :");
    const looksOf = (look: ZoneLook) =>
      bodyMapRegions("back").flatMap((region) =>
        region.is === "zone"
          ? [renderToStaticMarkup(drawPaths(regionPaths(region, look), inks.screen, screenKit))]
          : [],
      );
    for (const drawn of looksOf("out")) expect(zones).toContain(drawn);
    for (const drawn of looksOf("free")) expect(zones).not.toContain(drawn);
  });

  test("says what settles a condition that blocks every program", async () => {
    world.patient = {
      ...patient,
      conditions: patient.conditions.map((row) => ({
        ...row,
        recorded: { condition: "bladder-bowel-or-saddle", zone: null, side: null, variant: null },
      })),
    };
    const text = readable(await pages.patient());
    expect(text).toContain("Blocks publishing");
    expect(text).toContain("Send to the emergency department now.");
    expect(text).toContain("No program can be published");
  });

  test("an assistant sees conditions and cannot change them or compose", async () => {
    world.actor = assistant;
    const text = readable(await pages.patient());
    expect(text).toContain("Osteoporosis");
    for (const hidden of ["Add a condition", "Remove", "Change the program", "Save notes"]) {
      expect(text).not.toContain(hidden);
    }
  });

  test("a patient with a published version cannot be taken back, one without can", async () => {
    expect(readable(await pages.patient())).not.toContain("Take back this patient");
    world.patient = { ...patient, hasPublished: false };
    world.program = null;
    expect(readable(await pages.patient())).toContain("Take back this patient");
  });

  test("the name stays out of the browser's history", () => {
    expect(patientTitles).toHaveLength(2);
    expect(JSON.stringify(patientTitles)).not.toContain(patient.name);
  });
});

describe("a version", () => {
  test("in Spanish it says which lines of the clinic have none, to an owner with the way there", async () => {
    const inSpanish = { ...version, snapshot: { ...version.snapshot, locale: "es" as const } };
    expect(readable(await pages.version())).not.toContain("have no Spanish");
    world.version = inSpanish;
    const markup = await pages.version();
    expect(readable(markup)).toContain("The clinic’s hours have no Spanish");
    expect(markup).toContain('href="/settings#lines-es"');
    world.actor = assistant;
    expect(readable(await pages.version())).toContain("An owner can write the Spanish in Settings.");
    world.clinic = { ...clinic, linesInOtherLocales: { es: { hours: "Lunes a viernes", closedLine: "" } } };
    expect(readable(await pages.version())).toContain("settled in Settings by now");
    world.version = { ...inSpanish, isCurrent: false };
    expect(readable(await pages.version())).not.toContain("in Settings by now");
  });

  test("published in Spanish is shown to the clinician in English", async () => {
    const english = version.snapshot;
    const words = {
      moves: english.moves.flatMap(({ move }) => moveTextIn(move, "en") ?? []),
      skipped: english.skipped.map(({ plainName, reason }) => ({ plainName, reason })),
      forYou: english.forYou,
      forYouOnPlayer: english.forYouOnPlayer,
    };
    const [first, ...others] = english.moves;
    if (!first) throw new Error("the version has moves");
    const told = { ...first, move: { ...first.move, plainName: "Rodillo en la nalga" } };
    world.version = {
      ...version,
      snapshot: { ...english, locale: "es", moves: [told, ...others], inOtherLocales: { en: words } },
    };
    const text = readable(await pages.version());
    expect(text).toContain("Buttock roll");
    expect(text).not.toContain("Rodillo");
  });

  test("shows moves, doses and the whole session as published", async () => {
    const text = readable(await pages.version());
    expect(text).toContain("7 min 20 s");
    expect(text).toContain("60 s each side");
    expect(text).toContain("Stay on the soft roller.");
  });

  test("says which move is done in another variation", async () => {
    expect(readable(await pages.version())).not.toMatch(/arms crossed/i);
    const moves = version.snapshot.moves.map(({ prescribed, move }) => ({
      prescribed:
        move.slug === "thoracic-roll" ? { ...prescribed, variation: "arms-crossed" as const } : prescribed,
      move,
    }));
    world.version = { ...version, snapshot: { ...version.snapshot, moves } };
    const crossed = await pages.version();
    expect(readable(crossed)).toContain("Thoracic roll, upper back, arms crossed on the chest");
    const picture = renderToStaticMarkup(<FigureSvg name="thoracic-roll/arms-crossed/start" side={null} />);
    expect(crossed).toContain(picture.replace(/<\/?svg[^>]*>/g, ""));
  });

  test("carries no share link's secret", async () => {
    expect(await pages.version()).not.toContain("/go#");
  });

  test("counts sessions, and folds away links that no longer open", async () => {
    const text = readable(await pages.version());
    expect(text).toContain("Until Fri 18 Dec. 3 sessions started, last Thu 19 Nov, 18:40");
    expect(text).toContain("1 link that no longer opens");
  });

  test("a superseded one leads to the current one and offers no links", async () => {
    world.version = {
      ...version,
      number: 1,
      superseded: true,
      isCurrent: false,
      standing: { is: "superseded" },
    };
    const markup = await pages.version();
    expect(readable(markup)).toContain("This version is superseded");
    expect(markup).toContain(`/patients/${ids.patient}/versions/2"`);
    expect(readable(markup)).not.toContain("Make a link");
  });

  test("an ended program says when and why, and cannot be ended again", async () => {
    world.version = {
      ...version,
      isCurrent: false,
      standing: { is: "withdrawn" },
      programEndedAt: new Date("2026-11-19T15:00:00Z"),
      endReason: "Pain gone.",
    };
    const text = readable(await pages.version());
    expect(text).toContain("The program ended Thu 19 Nov");
    expect(text).toContain("Pain gone.");
    expect(text).not.toContain("End the program");
  });
});

describe("a link that asks for a code", () => {
  const withPin = (pin: "asked" | "locked", state: "live" | "grace" | "revoked" = "live") => {
    world.links = links.map((link) => (link.id === ids.link ? { ...link, pin, state } : link));
  };

  test("says so in its row and among the links to print, and offers a new code", async () => {
    expect(readable(await pages.version())).not.toMatch(/Her phone (Opens )?With code/);
    withPin("asked");
    const markup = await pages.version();
    expect(readable(markup)).toContain("Her phone Opens With code");
    expect(readable(markup)).toContain("Her phone, with code");
    expect(readable(markup)).not.toContain("Locked");
    expect(markup).toContain('aria-label="New code: Her phone"');
    expect(readable(await pages.patient())).not.toContain("locked");
  });

  test("says that wrong codes have locked it, on the version's page and in the record", async () => {
    for (const state of ["live", "grace"] as const) {
      withPin("locked", state);
      const text = readable(await pages.version());
      expect(text).toContain("Her phone Locked With code");
      expect(text).toContain("Locked: wrong code typed 5 times. A new code opens it again.");
      expect(readable(await pages.patient())).toContain("1 open link (1 locked), 4 sessions started.");
    }
  });

  test("is revoked and nothing else once it is", async () => {
    withPin("locked", "revoked");
    const markup = await pages.version();
    expect(readable(markup)).toContain("Her phone Revoked With code");
    expect(readable(markup)).not.toContain("Locked");
    expect(markup).not.toContain("New code");
  });

  test("gets no new code from one who may not share", async () => {
    withPin("locked");
    world.actor = { ...assistant, role: "nobody" as "assistant" };
    expect(await pages.version()).not.toContain("New code");
  });
});
