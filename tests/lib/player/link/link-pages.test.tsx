import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ChangedPage } from "@/lib/player/link/changed-page";
import { MessagePage } from "@/lib/player/link/message-page";
import { OnHoldPage } from "@/lib/player/link/on-hold-page";
import { copy, sampleSnapshot } from "../sample-session";
import { textOf } from "../text-of";

const { clinic } = sampleSnapshot("four-move");
const nothing = () => {};

test("a link that does not open names no clinic and says what to do next", () => {
  const page = (reason: "not-open" | "busy" | "offline" | "unavailable") =>
    textOf(<MessagePage copy={copy} reason={reason} onTryAgain={nothing} />);
  expect(page("not-open")).toMatch(/This link does not open.*Scan the code on your paper again\..*Try again/);
  expect(page("offline")).toContain("You are offline");
  expect(page("unavailable")).toContain("We can't open your plan right now");
  expect(page("busy")).toContain("Wait a minute.");
});

test("a link that ends in the middle of a session says at once to stop and come off the roller", () => {
  const page = (wasRolling: boolean) =>
    renderToStaticMarkup(
      <MessagePage copy={copy} reason="not-open" wasRolling={wasRolling} onTryAgain={nothing} />,
    );
  expect(page(true)).toContain(`role="alert">${copy.link.stopHere}</p>`);
  expect(page(true)).toContain(`<b>${copy.link.stopHere}</b>`);
  expect(page(false)).not.toContain(copy.link.stopHere);
  expect(page(false)).not.toContain("alert");
});

describe("a plan the clinic has paused", () => {
  const page = (wasRolling: boolean) =>
    renderToStaticMarkup(
      <OnHoldPage copy={copy} clinic={clinic} wasRolling={wasRolling} lookAgain={async () => "unknown"} />,
    );

  test("says what to do, that it is nobody's fault, whom to call and what to do in an emergency", () => {
    const markup = page(false);
    for (const words of [
      "Your clinic has paused this plan",
      "Do not roll for now. Call us.",
      "It is not because of something you did.",
      "Open Monday to Friday, 8 to 6.",
      "Do not wait for us. Go to the emergency room.",
      "Look again",
    ]) {
      expect(markup).toContain(words);
    }
    expect(markup.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:5035550142"', 'href="tel:911"']);
    expect(markup).toMatch(/<h1 tabindex="-1"/i);
    expect(markup).toMatch(/role="alert">Your clinic has paused this plan/);
  });

  test("first tells a patient on the roller to come off it", () => {
    expect(page(false)).not.toContain(copy.link.stopHere);
    expect(page(true)).toMatch(/role="alert">Stop here\. Come off the roller slowly\./);
  });
});

describe("a plan the clinic has changed", () => {
  const page = (wasRolling: boolean) =>
    renderToStaticMarkup(<ChangedPage copy={copy} wasRolling={wasRolling} openNew={async () => false} />);

  test("stops a session that ran, and offers the new plan alone", () => {
    const markup = page(true);
    expect(markup).toMatch(
      /role="alert">Your clinic has changed this plan\. Stop here\. Come off the roller slowly\./,
    );
    expect(markup).toMatch(/<h1 tabindex="-1">Your clinic has changed this plan/i);
    expect(markup.match(/<button/g)).toHaveLength(1);
    expect(markup).toContain("See the new plan");
    expect(markup).not.toContain("href");
  });

  test("is opened without a word where no session ran", () => {
    expect(page(false)).toContain(copy.link.opening);
    expect(page(false)).not.toMatch(/role="alert"|<button/);
  });
});
