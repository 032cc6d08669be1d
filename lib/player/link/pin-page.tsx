import { type ClipboardEvent, type FormEvent, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { PageTitle } from "@/lib/player/screens/page-title";
import { isLinkPin } from "@/lib/share/link-pin";

/** What became of a code. `wrong`: how many tries are left; null: nobody counts them. */
export type PinAnswer = "opened" | { readonly wrong: number | null } | "locked" | "busy" | "unknown";

type Asks = {
  readonly copy: PatientCopy;
  /** Tries a code. Whoever is told that it opened shows what it opens. */
  readonly onSubmit: (pin: string) => Promise<PinAnswer>;
};

/** Asks for the code of a link. Nothing here knows the clinic or the plan. */
export function PinPage({ copy, onSubmit }: Asks) {
  const [isLocked, setIsLocked] = useState(false);
  return (
    <main className="s page state">
      <span className="mark">
        <LockIcon />
      </span>
      {isLocked ? (
        <Locked copy={copy} onHaveNew={() => setIsLocked(false)} />
      ) : (
        <PinForm copy={copy} onSubmit={onSubmit} onLocked={() => setIsLocked(true)} />
      )}
    </main>
  );
}

function PinForm({ copy, onSubmit, onLocked }: Asks & { readonly onLocked: () => void }) {
  const words = copy.link.pin;
  const field = useRef<HTMLInputElement>(null);
  const isTrying = useRef(false);
  const [problem, setProblem] = useState("");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const pin = field.current?.value ?? "";
    if (isTrying.current) return;
    isTrying.current = true;
    // Emptied first, so that the same sentence is read out again.
    setProblem("");
    const answer = isLinkPin(pin) ? await onSubmit(pin) : "short";
    isTrying.current = false;
    if (answer === "locked") return onLocked();
    setProblem(pinProblem(words, answer));
    if (answer !== "opened") field.current?.select();
  };
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <form className="pin" noValidate onSubmit={(event) => void submit(event)}>
        <p className="lead" id="pin-hint">
          {words.hint}
        </p>
        <label htmlFor="pin">{words.label}</label>
        <input
          ref={field}
          id="pin"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          enterKeyHint="go"
          required
          aria-invalid={problem !== ""}
          aria-describedby="pin-hint pin-problem"
          onInput={(event) => setDigits(event.currentTarget, event.currentTarget.value)}
          onPaste={pasteDigits}
        />
        <p className="wrong" id="pin-problem" role="alert">
          {problem}
        </p>
        <button type="submit" className="go">
          {words.open}
        </button>
        <p className="fine">{words.clinicSees}</p>
      </form>
    </>
  );
}

function Locked({ copy, onHaveNew }: { copy: PatientCopy; onHaveNew: () => void }) {
  const words = copy.link.pin.locked;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="sr" role="alert">
        {words.title}
      </p>
      <p className="lead">{words.why}</p>
      <p className="lead">{words.doThis}</p>
      <button type="button" className="alt" onClick={onHaveNew}>
        {words.haveNew}
      </button>
    </>
  );
}

/** What is said under the field; nothing of a code that opened. `short`: it was no six digits, and was not tried. */
export function pinProblem(
  words: PatientCopy["link"]["pin"],
  answer: Exclude<PinAnswer, "locked"> | "short",
): string {
  if (answer === "opened") return "";
  if (typeof answer === "string") return words[answer];
  return answer.wrong === null ? words.wrong : `${words.wrong} ${words.triesLeft(answer.wrong)}`;
}

/** The code in what was typed or pasted, which may have spaces or words round it, or digits of an Asian keyboard's width: its first six. */
export function pinDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^0-9]/g, "")
    .slice(0, 6);
}

function setDigits(field: HTMLInputElement, text: string): void {
  const digits = pinDigits(text);
  // Writing the same again would put the cursor at the end.
  if (digits !== field.value) field.value = digits;
}

/** A code that is pasted takes the place of what was typed. */
function pasteDigits(event: ClipboardEvent<HTMLInputElement>): void {
  const digits = pinDigits(event.clipboardData.getData("text"));
  if (digits === "") return;
  event.preventDefault();
  event.currentTarget.value = digits;
}

function LockIcon() {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <path
        d="M12 1.500A5.500 5.500 0 0 0 6.500 7v3H4v12h16V10h-2.500V7A5.500 5.500 0 0 0 12 1.500zM9.500 7a2.500 2.500 0 0 1 5 0v3h-5zM10.750 14h2.500v4h-2.500z"
        fillRule="evenodd"
      />
    </svg>
  );
}
