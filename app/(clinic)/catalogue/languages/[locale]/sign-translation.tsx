"use client";
import { PenLine } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { languageWords } from "@/lib/copy/clinic/languages";
import { localeNames, type TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { Disclosure } from "../../disclosure";
import { type Given, SignatureForm, type Signer } from "../../signature-form";
import { signTranslationAction } from "./actions";

export type SignablePart = {
  readonly key: string;
  readonly digest: string;
  readonly title: string;
  /** All that the signature stands for, to be unfolded. */
  readonly reading: ReactNode;
};

type Props = {
  readonly locale: TranslatedLocale;
  readonly parts: readonly SignablePart[];
  readonly signer: Signer;
};

// A dialog gives the focus back, or fails to, a little after it has closed.
const AFTER_DIALOG_MS = 80;

/** The button that opens the signature for one part or for several. `then`: what takes the focus once it is gone. */
export function SignTranslation({ label, then, ...props }: Props & { label: string; then: string }) {
  const [isOpen, setOpen] = useState(false);
  const isSigned = useRef(false);
  useEffect(
    () => () => {
      if (isSigned.current) setTimeout(() => catchLostFocus(then), AFTER_DIALOG_MS);
    },
    [then],
  );
  return (
    <>
      <Button look="filled" onPress={() => setOpen(true)}>
        <PenLine aria-hidden className="size-4" />
        {label}
      </Button>
      {isOpen ? (
        <Dialog
          title={props.parts.length === 1 ? "Sign this part" : `Sign ${props.parts.length} parts`}
          isOpen
          onClose={() => setOpen(false)}
          className="max-w-3xl"
        >
          <SignTranslationForm
            {...props}
            onSigned={() => {
              isSigned.current = true;
            }}
            onClose={() => setOpen(false)}
          />
        </Dialog>
      ) : null}
    </>
  );
}

function catchLostFocus(selector: string): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
}

/** Exported for the tests: an open dialog has no markup on the server. */
export function SignTranslationForm({
  locale,
  parts,
  signer,
  onSigned,
  onClose,
}: Props & { onSigned: () => void; onClose: () => void }) {
  const { run, isPending, problem, errorOf } = useClinicianAction(signTranslationAction);
  const language = localeNames[locale];

  async function sign(given: Given) {
    const answer = await run({
      locale,
      parts: parts.map(({ key, digest }) => ({ key, digest })),
      ...given,
    });
    if (answer.status !== "done") return null;
    if (!answer.value.ok) return refusalOf(answer.value, parts);
    onSigned();
    onClose();
    return null;
  }

  return (
    <SignatureForm
      signer={signer}
      hasRead={{ label: languageWords.hasRead.label(language), missing: languageWords.hasRead.missing }}
      noteHint={languageWords.note}
      noteError={errorOf("note")}
      isPending={isPending}
      problem={problem}
      sign={sign}
      onClose={onClose}
    >
      {() => (
        <>
          <ul className="flex flex-col gap-2">
            {parts.map(({ key, title, reading }) => (
              <li key={key}>
                <Disclosure isOpen={parts.length === 1} title={title}>
                  {reading}
                </Disclosure>
              </li>
            ))}
          </ul>
          <p className="text-ink-2">{languageWords.counts(parts.length, language)}</p>
        </>
      )}
    </SignatureForm>
  );
}

type Refusal = { readonly reason: "changed"; readonly part: string } | { readonly reason: "licence" };

/** Why the signature was not taken, in words. */
export function refusalOf(refusal: Refusal, parts: readonly Pick<SignablePart, "key" | "title">[]): string {
  if (refusal.reason === "licence") return languageWords.refused.licence;
  return languageWords.refused.changed(parts.find(({ key }) => key === refusal.part)?.title ?? refusal.part);
}
