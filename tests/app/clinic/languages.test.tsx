import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LanguageState } from "@/app/_ui/language-state";
import {
  refusalOf,
  type SignablePart,
  SignTranslationForm,
} from "@/app/(clinic)/catalogue/languages/[locale]/sign-translation";
import { brokenNames, pages, partReview, readable, resetWorld, world } from "./catalogue-world";
import { assistant, now } from "./fixtures";

vi.useFakeTimers({ now, toFake: ["Date"] });
afterEach(resetWorld);

const signature = {
  by: "Ana Ruiz, PT",
  licence: "NY 12345",
  note: "Read aloud to two patients.",
  on: "2026-11-21",
};

describe("the words of a language", () => {
  test("have one main part and one title, and each named part finds its name", async () => {
    const markup = await pages.language("es");
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<main/g)).toHaveLength(1);
    expect(brokenNames(markup)).toEqual({ twice: [], missing: [] });
    expect(await pages.languageTitle("es")).toBe("Spanish words");
    expect(markup).toContain('href="/catalogue"');
  });

  test("stand part by part to be unfolded, the translation beside its English and marked as its language", async () => {
    const markup = await pages.language("es");
    expect(markup.match(/<details/g)).toHaveLength(3);
    expect(markup).toMatch(
      /<summary.*?Part safety.*?Not signed.*?<\/summary>.*?English of safety<\/p><p lang="es">Español de safety<\/p>/s,
    );
    expect(markup.match(/lang="es"/g)).toHaveLength(3);
  });

  test("say how far their review is, and what a signature stands for", async () => {
    const text = readable(await pages.language("es"));
    expect(text).toContain("Spanish: translated, not yet reviewed by a clinician");
    expect(text).toContain("A signature says that the Spanish of a part means what the English says");
  });

  test("are offered to be signed one by one and all together, to those who may", async () => {
    const text = readable(await pages.language("es"));
    expect(text).toContain("Sign the parts you have read");
    expect(text.match(/Sign this part after reading/g)).toHaveLength(3);
    world.actor = assistant;
    world.review = { ...world.review, maySign: false };
    const read = readable(await pages.language("es"));
    expect(read).not.toContain("Sign ");
    expect(read).toContain("A licensed clinician of this clinic signs it.");
    expect(read).toContain("Español de player");
  });

  test("that are signed or have a gap are not offered, and say why", async () => {
    world.review = {
      ...world.review,
      summary: { ...world.review.summary, reviewed: 1, state: "partly" },
      parts: [
        partReview("safety", { standing: "signed", signatures: [signature] }),
        partReview("player", { standing: "changed", earlier: signature }),
        partReview("move.thoracic-roll", {
          standing: "untranslated",
          isWhole: false,
          lines: [{ path: "steps.0", en: "Roll.", translated: null }],
        }),
      ],
    };
    const markup = await pages.language("es");
    const text = readable(markup);
    expect(text).toContain("Spanish: 1 of 3 parts reviewed");
    expect(text).toContain("Signed by Ana Ruiz, PT on 21 Nov 2026");
    expect(text).toContain("Ana Ruiz, PT, licence NY 12345. Read aloud to two patients.");
    expect(text).toContain("Changed since Ana Ruiz, PT signed it on 21 Nov 2026");
    expect(text).toContain("Not all translated");
    expect(text).toContain("Roll. Not translated");
    expect(text).toContain("It cannot be signed until it is");
    expect(text.match(/Sign this part after reading/g)).toHaveLength(1);
    expect(text).not.toContain("Sign the parts");
  });

  test("short of a signature are offered to those who have not signed them yet", async () => {
    const partly = { standing: "partly-signed", signatures: [signature], signaturesNeeded: 2 } as const;
    world.review = { ...world.review, parts: [partReview("safety", partly)] };
    const open = readable(await pages.language("es"));
    expect(open).toContain("1 of 2 signatures: Ana Ruiz, PT on 21 Nov 2026");
    expect(open).toContain("Sign this part after reading");
    world.review = { ...world.review, parts: [partReview("safety", { ...partly, isSignedByActor: true })] };
    const mine = readable(await pages.language("es"));
    expect(mine).not.toContain("Sign this part");
    expect(mine).toContain("You have signed it. Another licensed clinician signs next.");
  });

  test("of English, and of a language there is not, are not found", async () => {
    for (const locale of ["en", "fr", "ES", "toString"]) {
      await expect(pages.language(locale)).rejects.toThrow("not found");
    }
  });

  test("are led to from the catalogue, which says how far their review is", async () => {
    const markup = await pages.catalogue();
    expect(markup).toMatch(
      /href="\/catalogue\/languages\/es"[^>]*>Spanish: translated, not yet reviewed by a clinician</,
    );
  });
});

describe("the state of a language where a program is given out in it", () => {
  test("leads to the words", () => {
    const markup = renderToStaticMarkup(<LanguageState summary={world.review.summary} />);
    expect(readable(markup)).toContain(
      "Spanish: translated, not yet reviewed by a clinician. Read the Spanish words",
    );
    expect(markup).toContain('href="/catalogue/languages/es"');
  });

  test("looks settled only when every part is signed", () => {
    const look = (state: "partly" | "reviewed") =>
      renderToStaticMarkup(
        <LanguageState summary={{ ...world.review.summary, state, by: "Ana Ruiz, PT", on: "2026-11-21" }} />,
      );
    expect(look("partly")).toContain("text-caution");
    expect(look("reviewed")).toContain("text-ok");
    expect(readable(look("reviewed"))).toContain("reviewed by Ana Ruiz, PT on 21 Nov 2026");
  });
});

describe("the signature", () => {
  const part = (key: string): SignablePart => ({
    key,
    digest: "d".repeat(64),
    title: `Part ${key}`,
    reading: <p>All of {key}</p>,
  });
  const form = (parts: SignablePart[], opened: readonly string[] = []) =>
    renderToStaticMarkup(
      <SignTranslationForm
        locale="es"
        opened={{ has: ({ key }) => opened.includes(key), add: () => undefined }}
        parts={parts}
        signer={{ signature: "Ana Ruiz, PT", licence: "NY 12345" }}
        onSigned={() => undefined}
        onClose={() => undefined}
      />,
    );

  test("shows the licence that will stand under it, and the part unfolded", () => {
    const markup = form([part("safety")]);
    expect(readable(markup)).toContain("I sign as Ana Ruiz, PT, with my licence NY 12345, valid today.");
    expect(readable(markup)).toContain("I have read the Spanish beside the English");
    expect(readable(markup)).toContain("The signature counts for this part as shown");
    expect(markup).toMatch(/<details[^>]* open[^>]*><summary.*Part safety.*<\/summary>.*All of safety/s);
  });

  test("for several parts folds each, and presumes no answer", () => {
    const markup = form([part("safety"), part("player")]);
    expect(markup).not.toMatch(/<details[^>]* open/);
    expect(markup.match(/<details/g)).toHaveLength(2);
    expect(readable(markup)).toContain("Each signature counts for its part as shown");
    expect(markup).not.toContain("checked");
  });

  test("for several parts is for those that were opened, and names the others", () => {
    const parts = [part("safety"), part("player"), part("move.hamstring-roll")];
    const none = readable(form(parts));
    expect(none).toContain("No part has been opened. Only what you open is signed.");
    expect(none).not.toContain("so not signed");
    const one = readable(form(parts, ["player"]));
    expect(one).toMatch(/Part safety ?Not opened.*Part player ?Opened.*Part move.hamstring-roll ?Not opened/);
    expect(one).toContain("Your signature is for 1 of 3 parts: the one you opened.");
    expect(one).toContain("so not signed: Part safety; Part move.hamstring-roll.");
    expect(one).toContain("I have read the Spanish of the part I opened");
    const all = readable(form(parts, ["safety", "player", "move.hamstring-roll"]));
    expect(all).toContain("I have read the Spanish of the 3 parts I opened");
    expect(all).toContain("Your signature is for all 3 parts.");
    expect(all).not.toContain("not signed");
  });

  test("a refusal names the part and what to do", () => {
    expect(refusalOf({ reason: "changed", part: "safety" }, [part("safety")])).toContain(
      "Part safety has changed since this page was opened",
    );
    expect(refusalOf({ reason: "licence" }, [])).toContain("your licence on record has changed");
  });
});
