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
import { type OpenedParts, useOpenedParts } from "./opened-parts";

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

/**
 * The button that opens the signature for one part, or for those of several that were opened. `then`: what takes the
 * focus once it is gone.
 */
export function SignTranslation({ label, then, ...props }: Props & { label: string; then: string }) {
  const [isOpen, setOpen] = useState(false);
  const opened = useOpenedParts();
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
          title={props.parts.length === 1 ? "Sign this part" : languageWords.several.sign}
          isOpen
          onClose={() => setOpen(false)}
          className="max-w-3xl"
        >
          <SignTranslationForm
            {...props}
            opened={opened}
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
  opened,
  onSigned,
  onClose,
}: Props & { opened: OpenedParts; onSigned: () => void; onClose: () => void }) {
  const { run, isPending, problem, errorOf } = useClinicianAction(signTranslationAction);
  const language = localeNames[locale];
  const [only, ...others] = parts;
  // One alone stands unfolded above its signature.
  const read = only && others.length === 0 ? [only] : parts.filter(opened.has);

  async function sign(given: Given) {
    const answer = await run({
      locale,
      parts: read.map(({ key, digest }) => ({ key, digest })),
      ...given,
    });
    if (answer.status !== "done") return null;
    if (!answer.value.ok) return refusalOf(answer.value, parts);
    onSigned();
    onClose();
    return null;
  }

  const { hasRead, several } = languageWords;
  return (
    <SignatureForm
      signer={signer}
      hasRead={{
        label: others.length === 0 ? hasRead.label(language) : several.hasRead(language, read.length),
        missing: hasRead.missing,
      }}
      noteHint={languageWords.note}
      noteError={errorOf("note")}
      isUnanswered={read.length === 0}
      isPending={isPending}
      problem={problem}
      sign={sign}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <ul className="flex flex-col gap-2">
            {parts.map((part) => (
              <li key={part.key}>
                {part === only && others.length === 0 ? (
                  <Disclosure isOpen title={part.title}>
                    {part.reading}
                  </Disclosure>
                ) : (
                  <Disclosure
                    title={part.title}
                    aside={opened.has(part) ? several.opened : several.notOpened}
                    onOpen={() => opened.add(part)}
                  >
                    {part.reading}
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
          {others.length > 0 ? <WhatIsSigned parts={parts} read={read} isTried={isTried} /> : null}
          <p className="text-ink-2">{languageWords.counts(parts.length, language)}</p>
        </>
      )}
    </SignatureForm>
  );
}

/** Which of several parts the signature is for, and which it leaves out because nobody opened them. */
function WhatIsSigned({
  parts,
  read,
  isTried,
}: {
  parts: readonly SignablePart[];
  read: readonly SignablePart[];
  isTried: boolean;
}) {
  const { several } = languageWords;
  const unread = parts.filter((part) => !read.includes(part)).map(({ title }) => title);
  return (
    <div>
      <p role="status" className="font-semibold">
        {several.count(read.length, parts.length)}
      </p>
      {read.length > 0 && unread.length > 0 ? <p className="text-ink-2">{several.leftOut(unread)}</p> : null}
      {isTried && read.length === 0 ? (
        <p role="alert" className="mt-1 text-13 text-stop">
          {several.missing}
        </p>
      ) : null}
    </div>
  );
}

type Refusal = { readonly reason: "changed"; readonly part: string } | { readonly reason: "licence" };

/** Why the signature was not taken, in words. */
export function refusalOf(refusal: Refusal, parts: readonly Pick<SignablePart, "key" | "title">[]): string {
  if (refusal.reason === "licence") return languageWords.refused.licence;
  return languageWords.refused.changed(parts.find(({ key }) => key === refusal.part)?.title ?? refusal.part);
}
