import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { BodyMap } from "@/app/_ui/body-map";
import { ZoneLegend } from "@/app/_ui/zone-legend";
import { lookOf, standingOf } from "@/app/_ui/zone-looks";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { zoneStandings } from "@/lib/safety/zone-standings";

const free = () => "free" as const;

describe("the body map", () => {
  test("is hidden from a screen reader and says its words instead", () => {
    const markup = renderToStaticMarkup(<BodyMap lookOf={free} words="Never: low back." />);
    expect(markup).toContain('<p class="sr-only">Never: low back.</p>');
    expect(markup.match(/<figure aria-hidden="true">/g)).toHaveLength(2);
    expect(markup).not.toContain("tabindex");
  });

  test("zones that lead somewhere are links without script, and no stops for the keyboard", () => {
    const markup = renderToStaticMarkup(
      <BodyMap lookOf={free} words={null} press={{ leadsTo: ({ zone }) => `/catalogue?zone=${zone}` }} />,
    );
    const links = markup.match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(11);
    for (const link of links) expect(link).toContain('tabindex="-1"');
    expect(markup.match(/href="\/catalogue\?zone=gluteal"/g)).toHaveLength(2);
    expect(markup).not.toContain("zone=low-back");
  });

  test("only zones answer a press", () => {
    const does = vi.fn();
    const markup = renderToStaticMarkup(<BodyMap lookOf={free} words={null} press={{ does }} />);
    expect(markup.match(/cursor-pointer/g)).toHaveLength(11);
    expect(markup.match(/<rect [^>]*fill="transparent"/g)).toHaveLength(11);
    expect(markup).not.toContain("tabindex");
  });

  test("a ring waits for the control that names its zone, or is there for good", () => {
    const waiting = renderToStaticMarkup(<BodyMap lookOf={free} words={null} />);
    expect(waiting.match(/class="invisible[^"]*data-zone=calf-rest/g)).toHaveLength(2);
    const ringed = [{ zone: "calf-rest", side: "left" }] as const;
    const shown = renderToStaticMarkup(<BodyMap lookOf={free} words={null} ringed={ringed} />);
    expect(shown.match(/class="invisible[^"]*data-zone=calf-rest/g)).toHaveLength(1);
  });
});

const standings = zoneStandings(
  builtInCatalogue.moves,
  [
    { zone: "gluteal", side: "right" },
    { zone: "calf-rest", side: "together" },
  ],
  new Map([
    ["calves-up-breathing-reset", { sides: ["left", "right"] }],
    ["hamstring-roll", { sides: ["left"] }],
  ]),
);

test("a zone is filled when it is in the program, crossed when it is excluded, and both where both hold", () => {
  const look = (
    zone: "gluteal" | "calf-rest" | "posterior-thigh" | "thoracic",
    side: "left" | "right" | null,
  ) => lookOf(standingOf(standings, { zone, side }));
  expect([look("gluteal", "right"), look("gluteal", "left")]).toEqual(["chosen", "free"]);
  expect([look("posterior-thigh", "left"), look("posterior-thigh", "right")]).toEqual(["out", "free"]);
  expect([look("calf-rest", "left"), look("thoracic", null)]).toEqual(["chosen-out", "free"]);
});

describe("the legend", () => {
  const names = { inProgram: "In version 2", excluded: "Excluded" };
  const said = (isBrief: boolean) =>
    renderToStaticMarkup(<ZoneLegend standings={standings} names={names} isBrief={isBrief} />)
      .replace(/<svg.*?<\/svg>/gs, "")
      .replace(/<\/li>/g, ". ")
      .replace(/<[^>]+>/g, "");

  test("says every look with its places", () => {
    expect(said(false)).toBe(
      "In version 2: Buttock (right). In version 2, though excluded: Calves. Excluded: Back of thigh (left). " +
        "Never: low back, neck, waist, behind the knees, belly and hip bones. ",
    );
  });

  test("names the condition of what is excluded, where it is told", () => {
    const markup = renderToStaticMarkup(
      <ZoneLegend
        standings={standings}
        names={names}
        conditionsAt={({ zone }) => (zone === "posterior-thigh" ? ["open wound"] : [])}
      />,
    );
    expect(markup).toContain(": Back of thigh (left: open wound)<");
    expect(markup).toContain(": Calves (both sides)<");
  });

  test("a brief one keeps the places for those who hear them, the free ones too", () => {
    expect(said(true)).toContain(
      "Free: Buttock (left), Front of hip, Back of thigh (right), Upper back, Side. ",
    );
    const markup = renderToStaticMarkup(<ZoneLegend standings={standings} names={names} isBrief />);
    expect(markup.match(/class="sr-only"/g)).toHaveLength(5);
  });
});
