/** Sheets of all drawings as web pages: what there is to see, and how it is set out. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Twentieths of the way from start to end that a strip of frames shows. */
const FRAMES = [0, 5, 10, 15, 20];
/** Pictures on one page of the naming test. */
const BLIND_PAGE = 12;

const STYLE = `
  body { margin: 0; font: 13px/1.3 system-ui, sans-serif; color: #1d2733; background: #fff }
  section { display: grid; grid-template-columns: repeat(4, 320px); gap: 14px; padding: 14px; width: max-content; align-items: end }
  h2 { grid-column: 1 / -1; margin: 0; font-size: 18px }
  figure { margin: 0 } svg { display: block; width: 100% }
  .on-dark { background: #16222a; color: #eef1f4 }
  .paper { grid-template-columns: repeat(5, 4cm); gap: 5mm; filter: grayscale(1); font-size: 9px }
  .frames { grid-template-columns: repeat(5, 250px) }
  .maps { grid-template-columns: repeat(6, 180px) } .maps .on-dark { padding: 4px }
  .blind { grid-template-columns: repeat(3, 320px); gap: 28px } .blind b { font-size: 18px }
`;

const text = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const captioned = (caption, markup, look = "") =>
  `<figure${look && ` class="${look}"`}>${markup}<figcaption>${text(caption)}</figcaption></figure>`;
const section = (id, title, figures, look = "") =>
  `<section id="${id}" class="${look}"><h2>${text(title)}</h2>${figures.join("\n")}</section>`;
const page = (title, sections) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>${sections.join("\n")}</html>\n`;

/** Every drawing once for each side it has: "thoracic-roll/start", "hamstring-roll/one-leg/end, left side". */
async function drawings() {
  const [{ figureNames }, { shownSide }] = await Promise.all([
    import("../../lib/figure/poses.ts"),
    import("../../lib/figure/figure-paths.ts"),
  ]);
  return figureNames.flatMap((name) =>
    shownSide(name, null) === null
      ? [{ name, side: null, caption: name }]
      : ["right", "left"].map((side) => ({ name, side, caption: `${name}, ${side} side` })),
  );
}

async function drawn() {
  const { FigureSvg } = await import("../../lib/figure/figure-svg.tsx");
  return ({ name, side }, ink) => renderToStaticMarkup(createElement(FigureSvg, { name, side, ink }));
}

/** The whole sheet: its sections (id, and how many dots a CSS pixel has in its picture) and its page. */
export async function wholeSheet() {
  const [all, draw, strips, maps] = await Promise.all([drawings(), drawn(), frameStrips(), bodyMaps()]);
  const inInk = (ink) => all.map((each) => captioned(each.caption, draw(each, ink)));
  const sections = [
    { id: "light", dots: 1, markup: section("light", "Phone size, light", inInk("light")) },
    { id: "dark", dots: 1, markup: section("dark", "Phone size, dark", inInk("dark"), "on-dark") },
    { id: "print", dots: 1, markup: section("print", "Phone size, print", inInk("print")) },
    // 300 dots an inch, as a printer sets them.
    {
      id: "paper",
      dots: 300 / 96,
      markup: section("paper", "Paper: 4 cm wide, black and white", inInk("print"), "paper"),
    },
    {
      id: "frames",
      dots: 1,
      markup: section("frames", "From start to end: 0, 5, 10, 15, 20 of 20", strips, "frames"),
    },
    { id: "body-map", dots: 1, markup: section("body-map", "Body map", maps, "maps") },
  ];
  return {
    sections,
    html: page(
      "All drawings",
      sections.map(({ markup }) => markup),
    ),
  };
}

async function frameStrips() {
  const [{ MovingFigure }, { between }] = await Promise.all([
    import("../../lib/figure/moving-figure.tsx"),
    import("../../lib/figure/baked/between.ts"),
  ]);
  return Object.keys(between).flatMap((name) =>
    FRAMES.map((frame) => {
      const props = { name, side: null, progress: frame / 20, ink: "light" };
      return captioned(`${name}, ${frame} of 20`, renderToStaticMarkup(createElement(MovingFigure, props)));
    }),
  );
}

/** Front and back, with all zones filled, in each ink. */
async function bodyMaps() {
  const [{ BodyMapSvg }, { mapViews }, { contactZones }] = await Promise.all([
    import("../../lib/figure/body-map-svg.tsx"),
    import("../../lib/figure/body-map-regions.ts"),
    import("../../lib/moves/move.ts"),
  ]);
  const zones = contactZones.map((zone) => ({ zone, side: null }));
  return ["light", "dark", "print"].flatMap((ink) =>
    mapViews.map((view) =>
      captioned(
        `${view}, ${ink}`,
        renderToStaticMarkup(createElement(BodyMapSvg, { view, zones, ink })),
        ink === "dark" ? "on-dark" : "",
      ),
    ),
  );
}

/** The drawings shuffled, with numbers for names, some to a page; and the key, one line a number. */
export async function blindSheet() {
  const [all, draw] = await Promise.all([drawings(), drawn()]);
  const shuffled = all
    .map((each) => ({ each, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
  const figures = shuffled.map((each, index) => `<figure><b>${index + 1}</b>${draw(each, "light")}</figure>`);
  const pages = Math.ceil(figures.length / BLIND_PAGE);
  const sections = Array.from({ length: pages }, (_, index) => {
    const id = `blind-${index + 1}`;
    const shown = figures.slice(index * BLIND_PAGE, (index + 1) * BLIND_PAGE);
    return { id, dots: 1, markup: section(id, `${index + 1} of ${pages}`, shown, "blind") };
  });
  return {
    sections,
    html: page(
      "Name these drawings",
      sections.map(({ markup }) => markup),
    ),
    key: shuffled.map(({ caption }, index) => `${index + 1}\t${caption}\n`).join(""),
  };
}
