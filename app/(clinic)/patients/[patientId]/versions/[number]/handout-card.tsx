"use client";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/page";
import { SelectField } from "@/app/_ui/select-field";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { standingWords } from "@/lib/copy/clinic/standing";
import type { Paper } from "@/lib/handout/handout-request";

const papers = [
  { id: "a4", label: "A4" },
  { id: "letter", label: "Letter" },
] as const;

const NO_LINK = "none";

/** The handout as a PDF: on which paper, with which link's code. */
export function HandoutCard({
  address,
  fileName,
  defaultPaper,
  links,
  isOnHold,
}: {
  /** The version's handout, without its options. */
  address: string;
  fileName: string;
  defaultPaper: Paper;
  /** The links that work, newest first; null for a version that is not current, which carries none. */
  links: readonly { readonly id: string; readonly label: string }[] | null;
  isOnHold: boolean;
}) {
  const [paper, setPaper] = useState<Paper>(defaultPaper);
  const [chosen, setLink] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // A link made or revoked meanwhile changes what can be chosen.
  const link =
    links?.find(({ id }) => id === chosen)?.id ??
    (chosen === NO_LINK ? NO_LINK : (links?.[0]?.id ?? NO_LINK));
  const query = new URLSearchParams({ paper, ...(link === NO_LINK || isOnHold ? {} : { link }) });

  async function save() {
    setPending(true);
    setProblem(await download(`${address}?${query}`, fileName));
    setPending(false);
  }

  return (
    <Section bare id="handout" title="Handout">
      <ChoiceField<Paper> label="Paper" options={papers} value={paper} onChange={setPaper} />
      {isOnHold ? (
        <p className="font-semibold text-stop">{standingWords.handout}</p>
      ) : links === null ? (
        <p className="text-13 text-ink-2">Every page is marked as not current, and carries no link.</p>
      ) : (
        <SelectField
          label="Link printed as a code"
          options={[
            ...links,
            { id: NO_LINK, label: links.length === 0 ? "None: make a share link first" : "None" },
          ]}
          value={link}
          onChange={setLink}
        />
      )}
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <div className="flex flex-wrap gap-2">
        <ButtonLink look="filled" href={`${address}?${query}&view=1`} target="_blank">
          Open to print
        </ButtonLink>
        <Button isPending={isPending} onPress={() => void save()}>
          <FileDown aria-hidden className="size-4" />
          {isPending ? "Making the PDF" : "Save the PDF"}
        </Button>
      </div>
    </Section>
  );
}

/** Fetches the PDF and hands it to the browser to save. Answers the sentence of what went wrong, or null. */
async function download(address: string, fileName: string): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    if (!response.ok) return (await response.text()).trim() || handoutAnswers.failed;
    const url = URL.createObjectURL(await response.blob());
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = fileName;
    anchor.click();
    // The browser reads the address after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return null;
  } catch {
    return handoutAnswers.failed;
  }
}
