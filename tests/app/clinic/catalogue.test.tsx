import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { filterHref, readFilter } from "@/app/(clinic)/catalogue/filter-vetting";
import { MoveReading } from "@/app/(clinic)/catalogue/move-reading";
import { rangeScale } from "@/app/(clinic)/catalogue/range-scale";
import { refusalOf, type Signable, SignForm } from "@/app/(clinic)/catalogue/sign-moves";
import { bottomLine } from "@/lib/copy/clinic/evidence";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { ownMove as ownMoveOn } from "../../lib/moves/own-move-samples";
import {
  brokenNames,
  builtIn,
  ownMove,
  pages,
  readable,
  resetWorld,
  signature,
  signed,
  spaced,
  vettedMove,
  world,
} from "./catalogue-world";
import { assistant, now } from "./fixtures";

vi.useFakeTimers({ now, toFake: ["Date"] });
afterEach(resetWorld);

const thoracic = builtIn("thoracic-roll");
const revised = { ...thoracic, revision: 3, steps: ["Roll a little, slowly.", ...thoracic.steps.slice(1)] };
const own = vettedMove(ownMove, {
  origin: { is: "own", writtenBy: "Ben Ode", writtenAt: new Date("2026-11-19T15:00:00Z") },
});

/** The captions of the move's own pictures, in order. */
const captionsOf = (markup: string) =>
  [...(markup.split("<aside")[0] ?? "").matchAll(/<figcaption[^>]*>([^<]*)<\/figcaption>/g)].map(
    ([, caption]) => caption ?? "",
  );

describe.each([
  ["the catalogue", () => pages.catalogue()],
  ["a built-in move", () => pages.move("hip-flexor-release")],
  ["a move for one leg or two", () => pages.move("hamstring-roll")],
])("%s", (_name, page) => {
  test("has one main part and one title, and each named part finds its name", async () => {
    const markup = await page();
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<main/g)).toHaveLength(1);
    expect(brokenNames(markup)).toEqual({ twice: [], missing: [] });
  });
});

describe("the catalogue", () => {
  test("offers to sign what is not signed, to those who may", async () => {
    expect(readable(await pages.catalogue())).toContain("Sign all 7 after reading");
    world.actor = assistant;
    const text = readable(await pages.catalogue());
    expect(text).not.toContain("Sign all");
    expect(text).not.toContain("Write a move");
  });

  test("what this person cannot sign is not among what they are offered", async () => {
    world.moves = world.moves.map((vetted, index) =>
      index < 4 ? { ...vetted, signing: "already-signed", standing: "partly-signed" } : vetted,
    );
    expect(readable(await pages.catalogue())).toContain("Sign all 3 after reading");
  });

  test("each way a move can stand has its badge", async () => {
    world.moves = [
      vettedMove(builtIn("glute-piriformis-roll"), signed),
      vettedMove(builtIn("hip-flexor-release"), {
        standing: "partly-signed",
        signatures: [signature],
        signaturesNeeded: 2,
      }),
      vettedMove(builtIn("hamstring-roll")),
      vettedMove(revised, { lastSigned: thoracic }),
      vettedMove(builtIn("thoracic-extension"), {
        standing: "retired",
        signing: "nothing-to-sign",
        retired: { reason: "Too hard.", by: "Ana Novak", at: now },
      }),
    ];
    const text = readable(await pages.catalogue());
    expect(text).toContain("Buttock roll Glute and piriformis roll Buttock, sitting on the roller");
    for (const badge of [
      "30 to 120 s a side Signed",
      "1 of 2 signatures",
      "Not signed Upper-back roll",
      "Revised: revision 3 waits",
      "Retired",
    ]) {
      expect(text).toContain(badge);
    }
    expect(text).toContain("3 moves not signed yet");
  });

  test("a move written here is marked, and without a picture shows its zone", async () => {
    world.moves = [own];
    const markup = await pages.catalogue();
    expect(readable(markup)).toContain("1 move, 0 signed, 1 written here");
    expect(readable(markup)).toContain("Written here");
    expect(markup).toContain('fill="var(--figure-contact, #ff6a33)"');
    expect(markup).toContain('href="/catalogue/own-wall-roll"');
  });

  test("filters by zone and by standing, and keeps one while the other changes", async () => {
    world.moves = world.moves.map((vetted, index) => (index === 3 ? { ...vetted, ...signed } : vetted));
    const markup = await pages.catalogue({ zone: "thoracic", standing: "unsigned" });
    const text = readable(markup);
    expect(text).toContain("Upper-back stretch");
    expect(text).not.toContain("Upper-back roll");
    expect(text).not.toContain("Buttock roll");
    expect(markup).toContain('href="/catalogue?zone=thoracic&amp;standing=signed"');
    expect(markup.match(/aria-current="true"/g)).toHaveLength(2);
  });

  test("the body leads where the links in words lead, and a zone that is chosen leads back to all", async () => {
    const markup = await pages.catalogue({ zone: "thoracic", standing: "unsigned" });
    const onTheBody = markup.slice(markup.indexOf("<figure"), markup.lastIndexOf("</figure>"));
    const hrefs = [...onTheBody.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toHaveLength(11);
    expect(hrefs.filter((href) => href === "/catalogue?zone=gluteal&amp;standing=unsigned")).toHaveLength(2);
    expect(hrefs.filter((href) => href === "/catalogue?standing=unsigned")).toHaveLength(1);
    expect(onTheBody).toContain('fill="var(--figure-map-chosen, #1f6f72)"');
  });

  test("a filter nothing fits says so and leads back to all", async () => {
    const markup = await pages.catalogue({ standing: "retired" });
    expect(readable(markup)).toContain("No move fits");
    expect(markup).toContain('href="/catalogue"');
  });

  test("a filter it does not know is none", () => {
    expect(readFilter({ zone: "lumbar", standing: "x" })).toEqual({ zone: null, standing: null });
    expect(filterHref({ zone: null, standing: null })).toBe("/catalogue");
  });
});

describe("a move's page", () => {
  test("a signed move names who signed, when, under which licence and with what note, and is not signed twice", async () => {
    world.moves = [vettedMove(thoracic, { ...signed, lastSigned: thoracic })];
    const text = readable(await pages.move("thoracic-roll"));
    expect(text).toContain("Signed by Ana Novak, DPT, Fri 20 Nov");
    expect(text).toContain("Licence: NY 12345. Ceiling confirmed.");
    expect(text).not.toContain("Sign this move");
    expect(text).not.toContain("What changed since it was signed");
  });

  test("a first signature of two says what is missing, and for whom", async () => {
    world.moves = [
      vettedMove(thoracic, {
        standing: "partly-signed",
        signatures: [signature],
        signaturesNeeded: 2,
        signing: "already-signed",
      }),
    ];
    const text = readable(await pages.move("thoracic-roll"));
    expect(text).toContain("1 of 2 signatures");
    expect(text).toContain("until 2 licensed clinicians have read and signed this revision");
    expect(text).toContain("You have signed it. Another licensed clinician signs next.");
    expect(text).not.toContain("Sign this move");
  });

  test("a revised move shows before and now of what changed, and what is prescribed meanwhile", async () => {
    world.moves = [vettedMove(revised, { lastSigned: thoracic })];
    const markup = await pages.move("thoracic-roll");
    const text = readable(markup);
    expect(text).toContain("Revision 3 waits for a signature");
    expect(text).toContain("Until revision 3 is signed, revision 2 is prescribed, as it was signed.");
    expect(text).toContain("Steps Revision 2");
    expect(markup).toMatch(/<del[^>]*>[^<]*Roll up and down/);
    expect(markup).toMatch(/<ins[^>]*>[^<]*Roll a little, slowly\.<\/ins>/);
    expect(text).toContain("Sign this move");
  });

  test("a retired move says who retired it and why, and can be brought back but not retired again", async () => {
    world.moves = [
      vettedMove(thoracic, {
        standing: "retired",
        signing: "nothing-to-sign",
        retired: { reason: "Too hard on the neck.", by: "Ana Novak, DPT", at: now },
      }),
    ];
    const text = readable(await pages.move("thoracic-roll"));
    expect(text).toContain("Retired by Ana Novak, DPT, Fri 20 Nov");
    expect(text).toContain("Too hard on the neck. It cannot be prescribed.");
    expect(text).toContain("Bring back");
    expect(text.replaceAll("Retired", "")).not.toContain("Retire");
  });

  test("who may not sign can neither sign nor retire", async () => {
    world.actor = assistant;
    world.moves = [vettedMove(thoracic, { signing: "not-licensed" })];
    const text = readable(await pages.move("thoracic-roll"));
    expect(text).toContain("A licensed clinician of this clinic signs it.");
    expect(text).not.toContain("Sign this move");
    expect(text).not.toContain("Retire");
  });

  test("every picture is told in words, and its caption names the side", async () => {
    const markup = await pages.move("hip-flexor-release");
    expect(markup.split("<aside")[0]?.match(/role="img"/g)).toHaveLength(3);
    expect(captionsOf(markup)).toEqual([
      "Start, right side",
      "End, right side",
      "Never under your belly or hip bone",
    ]);
    expect(markup).toContain("You lie face down on your forearms.");
    expect(markup).toContain("The roller is lower on your right thigh.");
  });

  test.each([
    [
      "glute-piriformis-roll",
      ["Start, right side", "End, right side", "From the front, right side", "Never under your low back"],
    ],
    [
      "hamstring-roll",
      [
        "Start",
        "End",
        "One leg at a time: start, right side",
        "One leg at a time: end, right side",
        "Never behind your knees",
      ],
    ],
    [
      "thoracic-roll",
      [
        "Start",
        "End",
        "Arms crossed on the chest: start",
        "Arms crossed on the chest: end",
        "Never under your low back",
        "Never under your neck",
      ],
    ],
    [
      "thoracic-extension",
      [
        "Start",
        "End",
        "Second place: start",
        "Second place: end",
        "Never under your low back",
        "Never under your neck",
      ],
    ],
  ])("%s shows every way it may be done, then what it must never be", async (slug, captions) => {
    expect(captionsOf(await pages.move(slug))).toEqual(captions);
  });

  test("a clinic's own move shows neither the second place nor the variations of the move it borrows from", async () => {
    const dosage = { kind: "breaths", min: 3, max: 6, default: 5, positions: 2 } as const;
    for (const changes of [
      { picture: "thoracic-extension", dosage },
      { picture: "thoracic-roll" },
    ] as const) {
      const borrowing = ownMoveOn("thoracic", changes);
      world.moves = [vettedMove(borrowing, { origin: own.origin })];
      expect(captionsOf(await pages.move(borrowing.slug))).toEqual([
        "Start",
        "End",
        "Never under your low back",
        "Never under your neck",
      ]);
    }
  });

  test("a move without a picture still shows what must never be", async () => {
    world.moves = [own];
    const captions = captionsOf(await pages.move("own-wall-roll"));
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) expect(caption).toMatch(/^Never /);
  });

  test("the zone is told in words beside the body, and the prohibited places as never", async () => {
    expect(readable(await pages.move("hip-flexor-release"))).toContain(
      "The roller presses here: front of hip. Never: low back, neck,",
    );
  });

  test("the upper-back roll shows its other way: words, whom it is for and what it lacks, signed with the move", async () => {
    const said = [
      "Arms crossed on the chest Lie on your back.",
      "Cross your arms on your chest. Tuck your chin a little. Lift your hips a little. Do not let your head drop back. Push with your feet.",
      "For a shoulder that does not reach behind the head (judgement)",
      "Nothing carries the head",
    ];
    const page = readable(await pages.move("thoracic-roll"));
    const toSign = readable(renderToStaticMarkup(<MoveReading move={thoracic} lastSigned={null} />));
    for (const words of said) {
      expect(page).toContain(words);
      expect(toSign).toContain(words);
    }
    expect(readable(await pages.move("thoracic-extension"))).not.toContain("Arms crossed");
  });

  test("a move for one leg at a time shows those words too", async () => {
    const text = readable(await pages.move("hamstring-roll"));
    expect(text).toContain("One side at a time");
    expect(text).toContain("Put the roller under the top of one thigh.");
  });

  test.each(builtInCatalogue.moves)(
    "$plainName shows every source, difference and open question",
    async (move) => {
      const text = readable(await pages.move(move.slug));
      for (const { says } of move.sources) expect(text).toContain(spaced(says));
      for (const { text: decided } of move.differences) expect(text).toContain(spaced(decided));
      for (const question of move.openQuestions) expect(text).toContain(spaced(question));
    },
  );

  test("the evidence begins with what it adds up to, and gives sizes with who was studied", async () => {
    const text = readable(await pages.move("thoracic-roll"));
    for (const line of bottomLine) expect(text).toContain(line);
    expect(text).toContain("SMD 0.74 against doing nothing");
    expect(text).toContain("26 trials, healthy adults");
    expect(text).toContain("no difference in pain or disability");
  });

  test("work on breathing stands with the breathing reset, and work on thin bones with the upper back", async () => {
    expect(readable(await pages.move("calves-up-breathing-reset"))).toContain("677 people");
    expect(readable(await pages.move("thoracic-roll"))).not.toContain("677 people");
    expect(readable(await pages.move("thoracic-roll"))).toContain("Strong, steady and straight");
    expect(readable(await pages.move("hamstring-roll"))).not.toContain("Strong, steady and straight");
  });

  test("names the conditions that reach it, each leading to its rule", async () => {
    const markup = await pages.move("glute-piriformis-roll");
    expect(markup).toContain('href="/catalogue/rules#condition.hip-replacement"');
    expect(markup).toContain('href="/catalogue/rules#condition.open-wound-or-skin-infection"');
    expect(markup).not.toContain('href="/catalogue/rules#condition.osteoporosis"');
  });

  test("a clinic's own move says who wrote it and what it rests on, and can be edited", async () => {
    world.moves = [own];
    const markup = await pages.move("own-wall-roll");
    const text = readable(markup);
    expect(text).toContain("Written in this clinic by Ben Ode.");
    expect(text).toContain("This clinic House rule");
    expect(text).toContain("Used here since 2019.");
    expect(text).toContain("This move has no picture");
    expect(text).toContain("Written by Ben Ode, Thu 19 Nov");
    expect(markup).toContain('href="/catalogue/own-wall-roll/edit"');
    expect(await pages.moveTitle("own-wall-roll")).toBe("Wall roll");
    expect(readable(await pages.catalogue())).not.toContain("Sign all");
  });

  test("a move the clinic does not have is not found", async () => {
    await expect(pages.move("own-nothing")).rejects.toThrow("not found");
  });
});

describe("the range chart", () => {
  test("draws every source and the limits on one scale", () => {
    expect(rangeScale(builtIn("glute-piriformis-roll"))).toEqual({
      end: 120,
      limits: { from: 25, to: 100 },
      usual: 50,
      sources: [{ from: 25, to: 100 }, null, { from: 50, to: 50 }],
    });
    expect(rangeScale(thoracic).end).toBe(12);
  });

  test("a move without a number in any source has no bars", async () => {
    world.moves = [own];
    expect(await pages.move("own-wall-roll")).not.toContain("overflow-visible");
    world.moves = [vettedMove(thoracic)];
    expect(await pages.move("thoracic-roll")).toContain("overflow-visible");
  });
});

describe("the signature", () => {
  const signer = { signature: "Ana Novak, DPT", licence: "NY 12345" };
  const move = (name: string, livePrograms = 0): Signable => ({
    slug: "thoracic-roll",
    revision: 2,
    contentHash: "a".repeat(64),
    name,
    livePrograms,
    reading: <p>All of {name}</p>,
  });
  const form = (moves: readonly Signable[]) =>
    renderToStaticMarkup(<SignForm moves={moves} signer={signer} onClose={() => undefined} />);

  test("shows the licence that will stand under it, and every move to be unfolded", () => {
    const markup = form([move("Upper-back roll")]);
    expect(readable(markup)).toContain("I sign as Ana Novak, DPT, with my licence NY 12345, valid today.");
    expect(markup).toMatch(/<details[^>]*><summary.*Upper-back roll.*<\/summary>.*All of Upper-back roll/);
  });

  test("asks whether earlier revisions are withdrawn only when live programs hold one, and presumes no answer", () => {
    expect(readable(form([move("Upper-back roll")]))).not.toContain("withdraw the earlier revisions");
    const markup = form([move("Upper-back roll", 3)]);
    expect(readable(markup)).toContain("Pause 3 live programs that hold an earlier revision");
    expect(readable(markup)).toContain("Let them run; each says a newer revision is signed");
    expect(markup).toContain('type="radio"');
    expect(markup).not.toContain("checked");
  });

  test("for several moves counts each move's programs on its own line", () => {
    const text = readable(form([move("One", 1), { ...move("Two", 2), slug: "hamstring-roll" }]));
    expect(text).toContain("1 live program holds an earlier revision.");
    expect(text).toContain("2 live programs hold an earlier revision.");
    expect(text).toContain("Pause the live programs that hold an earlier revision");
  });

  test("a refusal names the move and what to do", () => {
    const moves = [move("Upper-back roll")];
    const slug = "thoracic-roll" as const;
    expect(refusalOf({ reason: "changed", slug }, moves)).toContain("Upper-back roll has changed");
    expect(refusalOf({ reason: "own-words", slug }, moves)).toContain("Another licensed clinician");
    expect(refusalOf({ reason: "breaks-rule", slug }, moves)).toContain("breaks a rule. Edit the move");
    expect(refusalOf({ reason: "licence" }, moves)).toContain("your licence on record has changed");
  });
});
