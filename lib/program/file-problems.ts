/** Why a file is not a program, place by place, in words for the person who wrote it. */
import type { z } from "zod";
import { builtInSlugs } from "@/lib/moves/move";

export type FileProblem = {
  /** "moves.0.dosage.seconds"; empty: the file itself. */
  readonly place: string;
  /** The same as a JSON pointer (RFC 6901): "/moves/0/dosage/seconds". */
  readonly pointer: string;
  /** "is missing", or a sentence of its own: "Use 500 characters or fewer; this has 512." */
  readonly reason: string;
};

type Issue = z.core.$ZodIssue;

/** What the schema found, one problem for each place. */
export function fileProblems(issues: readonly Issue[]): readonly FileProblem[] {
  return issues.map((issue) => ({
    place: issue.path.map(String).join("."),
    pointer: issue.path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    reason: reasonOf(issue),
  }));
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  object: "an object",
  array: "a list",
  boolean: "true or false",
};

function reasonOf(issue: Issue): string {
  const isMissing = / received (undefined|null)$/.test(issue.message);
  if (/^answers\.\d+\.validUntil$/.test(issue.path.join(".")) && isMissing) {
    return "is missing; a clearance says the last day it counts, such as 2026-01-31";
  }
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "is missing";
      return `takes ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `takes ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}${ifLeftOut(issue)}`;
    case "unrecognized_keys":
      return `has what no program file has here: ${issue.keys.join(", ")}`;
    case "too_small":
      return `takes ${Number(issue.minimum)} or more${unitOf(issue.origin)}`;
    case "too_big":
      return `takes ${Number(issue.maximum)}${unitOf(issue.origin)} at most`;
    case "invalid_format":
      return formatReason(issue.format, issue.message);
    case "invalid_union":
      return unionReason(issue);
    default:
      return issue.message;
  }
}

/** What leaving out an optional word means. */
function ifLeftOut({ path }: Issue): string {
  switch (path.at(-1)) {
    case "variation":
      return "; leave it out for the usual way";
    case "locale":
      return "; leave it out for English";
    case "optional":
      return "; leave it out for a move of every session";
    default:
      return "";
  }
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

function formatReason(format: string, message: string): string {
  switch (format) {
    case "date":
      return "takes a day, such as 2026-01-31";
    case "datetime":
      return "takes an instant, such as 2026-01-31T09:00:00Z";
    case "regex":
      return "has characters it does not take";
    default:
      return message;
  }
}

/** A kind nobody knows, or a value that fits none of several shapes: the choices are named where there are any. */
function unionReason(issue: Issue & { code: "invalid_union" }): string {
  if (issue.path.at(-1) === "move") {
    return `names no move: there are ${builtInSlugs.join(", ")}, and a clinic's own, which start with own-`;
  }
  const [, expected] = / Expected (.+)$/.exec(issue.message) ?? [];
  return expected
    ? `takes ${expected.replaceAll("'", '"').replaceAll(" | ", " or ")}`
    : "fits none of its shapes";
}
