import { expect, test } from "vitest";
import { standaloneSvg } from "@/lib/figure/figure-file";
import { figurePaths } from "@/lib/figure/figure-paths";

const label = {
  title: "Front-of-hip roll: start, right side",
  description: "You lie face down on your forearms.",
};
const options = { name: "hip-flexor-release/start", side: null, ink: "screen", label } as const;

test("a file has literal colours, its title and its description", () => {
  const file = standaloneSvg(options);
  expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="/);
  expect(file).not.toContain("var(");
  expect(file).toContain('<title id="title">Front-of-hip roll: start, right side</title>');
  expect(file).toContain('<desc id="description">You lie face down on your forearms.</desc>');
  expect(file.match(/<path /g)).toHaveLength(figurePaths(options.name, null).length);
});

test("the dark ink brings its ground along", () => {
  expect(standaloneSvg({ ...options, ink: "dark" })).toContain('fill="#16222a"/>');
  expect(standaloneSvg(options)).not.toContain("<rect");
});

test("left and right are different files", () => {
  expect(standaloneSvg({ ...options, side: "left" })).not.toBe(standaloneSvg({ ...options, side: "right" }));
});

test("signs of the language a file is written in are escaped in its words", () => {
  const file = standaloneSvg({ ...options, label: { title: "Hips & thighs", description: "Press < 4." } });
  expect(file).toContain(">Hips &amp; thighs</title>");
  expect(file).toContain(">Press &lt; 4.</desc>");
});
