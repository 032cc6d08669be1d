import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextField } from "@/app/_ui/text-field";

const draw = (value: string, error?: string) =>
  renderToStaticMarkup(<TextField label="Name" value={value} maxLength={80} error={error} />);

test("a field takes more than it is sent with, and says how long it may be", () => {
  const markup = draw("x".repeat(92));
  expect(markup).toContain(`value="${"x".repeat(92)}"`);
  expect(markup).not.toMatch(/maxlength/i);
  expect(markup).toContain('data-too-long="true"');
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain("Use 80 characters or fewer; this has 92.");
  expect(markup).toMatch(/role="status"[^>]*>Too long</);
});

test("what was said of an earlier text gives way to that", () => {
  const markup = draw("x".repeat(92), "Fill this in.");
  expect(markup).toContain("this has 92.");
  expect(markup).not.toContain("Fill this in.");
});

test("a text that fits is not marked", () => {
  const markup = draw("x".repeat(80));
  expect(markup).not.toMatch(/too-long|Too long|aria-invalid/);
  // There to be filled: one that comes with its words is often not read out.
  expect(markup).toMatch(/<span role="status"[^>]*><\/span>/);
});
