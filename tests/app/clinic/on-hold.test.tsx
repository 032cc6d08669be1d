import { afterEach, describe, expect, test, vi } from "vitest";
import { mintClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { assistant, ids, now, owner, today, version, versions } from "./fixtures";
import { standingWith } from "./held-standing";
import { pages, readable, resetWorld, world } from "./render-page";

vi.useFakeTimers({ now, toFake: ["Date"] });
afterEach(resetWorld);

const unlicensed = mintClinicianActor({ ...owner, role: "clinician", licensed: false });
const held = {
  patientId: ids.patient,
  patientName: "M. K.",
  versionNumber: 2,
  because: [
    {
      level: "program-excluded" as const,
      title: "Recent fracture",
      reason: "Bone that heals must not be pressed.",
      remedy: "Record a clearance.",
      mark: null,
    },
  ],
  overdueSince: null,
  since: new Date("2026-11-20T14:05:00Z"),
};
const hold = (...input: Parameters<typeof standingWith>) => {
  world.version = { ...version, standing: standingWith(...input) };
};
/** The markup from an opening tag that holds the words on. */
const from = (markup: string, words: string) => markup.slice(Math.max(0, markup.indexOf(words)));

describe("today, while a program is on hold", () => {
  test("shows it before everything else, with the reason, since when, and the two ways on", async () => {
    world.today = { ...today, onHold: [held] };
    const markup = await pages.today();
    const text = readable(markup);
    expect(text.indexOf("On hold")).toBeLessThan(text.indexOf("not signed yet"));
    expect(text.indexOf("On hold")).toBeLessThan(text.indexOf("Reviews due"));
    expect(text).toContain("M. K. Version 2");
    expect(text).toContain("Recent fracture. Bone that heals must not be pressed.");
    expect(text).toContain("On hold since Fri 20 Nov, 09:05.");
    expect(from(markup, 'id="on-hold"')).toContain(`href="/patients/${ids.patient}/program"`);
    expect(markup).toContain(`href="/patients/${ids.patient}/versions/2#hold"`);
  });

  test("says of an overdue one since when the review was due", async () => {
    world.today = { ...today, onHold: [{ ...held, because: [], overdueSince: "2026-11-09", since: null }] };
    const text = readable(await pages.today());
    expect(text).toContain("The review was due Mon 9 Nov, and is overdue.");
    expect(text).not.toContain("On hold since");
  });

  test("says whom to send where in an emergency, and offers first what settles a hold", async () => {
    const emergency = {
      level: "emergency" as const,
      title: "Leg weakness",
      reason: "Both legs.",
      remedy: "Send to the emergency department now.",
      mark: null,
    };
    world.today = { ...today, onHold: [{ ...held, because: [emergency] }] };
    const text = readable(await pages.today());
    expect(text).toContain("Emergency Leg weakness. Both legs. Send to the emergency department now.");

    const isFilled = (markup: string, words: string) =>
      /bg-teal(?![\w-])/.test(markup.slice(0, markup.indexOf(words)).split("<a ").at(-1) ?? "");
    const first = await pages.today();
    expect([isFilled(first, "Resolve"), isFilled(first, "Fix and publish anew")]).toEqual([true, false]);
    const dose = { ...emergency, level: "prohibited" as const };
    world.today = { ...today, onHold: [{ ...held, because: [dose] }] };
    const second = await pages.today();
    expect([isFilled(second, "Resolve"), isFilled(second, "Fix and publish anew")]).toEqual([false, true]);
  });

  test("leaves the composer to those who compose", async () => {
    world.today = { ...today, onHold: [held] };
    world.actor = assistant;
    const text = readable(await pages.today());
    expect(text).not.toContain("Fix and publish anew");
    expect(text).toContain("Resolve");
  });

  test("is not empty when nothing else waits", async () => {
    world.today = {
      ...today,
      reviewsDue: [],
      drafts: [],
      recentlyPublished: [],
      expiringLinks: [],
      lockedLinks: [],
      onHold: [held],
    };
    expect(readable(await pages.today())).not.toContain("Nothing waits for you");
  });

  test("has no section for it when nothing is on hold", async () => {
    expect(await pages.today()).not.toContain('id="on-hold"');
  });
});

describe("an overdue review on the today page", () => {
  test("says when the links pause, and nothing of a review that is still to come", async () => {
    const text = readable(await pages.today());
    expect(text).toContain("overdue, 4 days ago Links pause Tue 24 Nov");
    expect(text).not.toContain("in 3 days Links");
  });

  test("says that they are paused where the program is on hold", async () => {
    const [first, ...others] = today.reviewsDue;
    if (!first) throw new Error("no review");
    world.today = { ...today, reviewsDue: [{ ...first, programState: "on-hold" }, ...others] };
    expect(readable(await pages.today())).toContain("overdue, 4 days ago Links paused On hold");
  });
});

describe("a version on hold", () => {
  test("says so at the top, why, since when, and what to do about its links and handouts", async () => {
    hold(["osteoporosis"]);
    // However much else the audit has told since.
    world.heldSince = new Date("2026-11-20T14:05:00Z");
    const markup = await pages.version();
    const text = readable(markup);
    expect(markup).toContain('id="hold"');
    expect(text.indexOf("Version 2 is on hold")).toBeLessThan(text.indexOf("Hands-on"));
    expect(text).toContain("On hold since Fri 20 Nov, 09:05.");
    expect(text).toContain("Excluded move Thoracic roll: Osteoporosis");
    expect(text).toContain("Leave the move out, or change the record with a reason.");
    expect(text).toContain("every link shows a paused page");
    expect(text).toContain("every page is marked as not to be followed");
    expect(text).toContain("Her phone Paused");
    expect(text).not.toContain("Link printed as a code");
    expect(markup).toContain('href="/catalogue/rules#condition.osteoporosis"');
  });

  test("takes a clearance right there, from a licensed clinician", async () => {
    hold(["recent-fracture"]);
    const button = 'aria-label="Record a clearance: Recent fracture"';
    expect(await pages.version()).toContain(button);
    world.actor = unlicensed;
    const markup = await pages.version();
    expect(markup).not.toContain(button);
    expect(markup).toContain("A licensed clinician has to clear this.");
  });

  test("in an emergency shows the words to say, and no way to answer", async () => {
    hold(["bladder-bowel-or-saddle"]);
    const markup = await pages.version();
    const text = readable(markup);
    expect(markup).toMatch(
      /<p class="[^"]*text-16 font-semibold">Send to the emergency department now\. Say: /,
    );
    expect(text).toContain("No clearance settles this.");
    expect(markup).not.toContain('aria-label="Record a clearance');
  });

  test("asks for an acknowledgement to be printed anew", async () => {
    hold(["disc-bulge-or-herniation"]);
    const text = readable(await pages.version());
    expect(text).toContain("Needs an acknowledgement");
    expect(text).toContain("The note is printed for the patient, so it needs a new version.");
    expect(text).not.toContain("I have judged");
  });

  test("for an overdue review says what to do, and leads to the settings those who change them", async () => {
    hold([], "2026-11-09");
    const markup = await pages.version();
    expect(readable(markup)).toContain("The review was due Mon 9 Nov, and is overdue");
    expect(readable(markup)).toContain(
      "Reassess and publish anew, or change the setting for overdue reviews.",
    );
    expect(markup).toContain('href="/settings"');
    world.actor = unlicensed;
    expect(await pages.version()).not.toContain('href="/settings"');
    world.actor = { ...unlicensed, role: "owner" };
    expect(await pages.version()).not.toContain('href="/settings"');
  });

  test("shows an assistant why, without the composer", async () => {
    hold(["osteoporosis"]);
    world.actor = assistant;
    const text = readable(await pages.version());
    expect(text).toContain("Version 2 is on hold");
    expect(text).not.toContain("Fix and publish anew");
  });
});

describe("a current version", () => {
  test("has no hold panel", async () => {
    expect(await pages.version()).not.toContain('id="hold"');
  });

  test("that is overdue says when its links pause", async () => {
    world.version = { ...version, standing: standingWith([], "2026-11-16") };
    const text = readable(await pages.version());
    expect(text).toContain("The review was due Mon 16 Nov, and is overdue");
    expect(text).toContain("Links pause Tue 24 Nov.");
  });

  test("is told gently of moves signed anew since, with the way to publish them", async () => {
    world.catalogue = {
      ...builtInCatalogue,
      moves: builtInCatalogue.moves.map((move) =>
        move.slug === "hamstring-roll" ? { ...move, revision: move.revision + 1 } : move,
      ),
    };
    const text = readable(await pages.version());
    expect(text).toContain("Signed anew since this version was published: Back-of-thigh roll.");
    expect(text).toContain("Publish anew");
    world.catalogue = builtInCatalogue;
    expect(readable(await pages.version())).not.toContain("Signed anew");
  });
});

describe("a patient's record, while the program is on hold", () => {
  test("says so with the reason and the ways on", async () => {
    hold(["osteoporosis"]);
    const markup = await pages.patient();
    const text = readable(from(markup, 'id="program"'));
    expect(text).toContain("On hold. Its links show a paused page.");
    expect(text).toContain("Thoracic roll: Osteoporosis");
    expect(text).toContain("Fix and publish anew");
    expect(text).toContain("Version 2 Wed 18 Nov, Ana Novak On hold");
    expect(markup).toContain(`href="/patients/${ids.patient}/versions/2#hold"`);
    expect(versions[0]?.number).toBe(2);
  });

  test("an overdue one says when its links pause", async () => {
    world.version = { ...version, standing: standingWith([], "2026-11-16") };
    expect(readable(await pages.patient())).toContain("Links pause Tue 24 Nov.");
  });
});

test("a list of patients says which programs are on hold, where that is known", async () => {
  const [first] = world.patients;
  if (!first) throw new Error("no patient");
  world.patients = [{ ...first, programState: "on-hold" }];
  expect(readable(await pages.patients())).toContain("Version 2 on hold");
});
