/** Looks a compact sheet is drawn with, made once for each squeeze. */
import { type Look, lookOf, NATURAL_LINE } from "./look";
import { mm } from "./measures";

/** Height of a small tile, as a share of its digits' line: less, and they would vanish. */
const TILE_AIR = 1.02;

const made = new Map<string, Look>();

function kept(key: string, make: () => Look): Look {
  const look = made.get(key) ?? make();
  made.set(key, look);
  return look;
}

/** The look with these line heights in running text. `size`: of running text, in points. */
export function spacedLook(look: Look, lineHeight: number, size: number = look.type.body): Look {
  return kept(`${look.key} ${lineHeight} ${size}`, () => {
    const { type, text } = look;
    const running = { fontSize: size, lineHeight };
    return {
      ...look,
      key: `${look.key} ${lineHeight} ${size}`,
      type: {
        ...type,
        body: size,
        moveName: type.moveName + size - type.body,
        dose: type.dose + size - type.body,
      },
      text: {
        ...text,
        body: { ...text.body, ...running },
        small: { ...text.small, lineHeight: Math.min(lineHeight, text.small.lineHeight) },
        boxHead: { ...text.boxHead, lineHeight: Math.min(lineHeight, text.boxHead.lineHeight) },
        act: { ...text.act, lineHeight: Math.min(lineHeight, text.act.lineHeight) },
      },
    };
  });
}

/** The look with the number of a move no higher than its name. */
export function smallTileLook(look: Look): Look {
  return kept(`${look.key} small tile`, () => ({
    ...look,
    key: `${look.key} small tile`,
    type: { ...look.type, tile: look.type.moveName },
    drawn: { ...look.drawn, tile: (look.type.moveName * NATURAL_LINE * TILE_AIR) / mm(1) },
  }));
}

/** Another layout's look on a compact sheet: its type and pictures, this sheet's margins. */
export function borrowedLook(look: Look, layout: "standard" | "large"): Look {
  return kept(`${look.key} as ${layout}`, () => {
    const { marginTop, marginSide, marginFoot, footBand, textWidth, bodyHeight } = look;
    return {
      ...lookOf(layout, look.paper, look.direction),
      key: `${look.key} as ${layout}`,
      marginTop,
      marginSide,
      marginFoot,
      footBand,
      textWidth,
      bodyHeight,
      halfHeight: (bodyHeight - look.gap) / 2,
    };
  });
}
