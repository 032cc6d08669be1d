"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { Tick } from "./tick";

/** What stands under a signature. */
export type Signer = { readonly signature: string; readonly licence: string };

/** What the signer has said. */
export type Given = { readonly note: string; readonly hasRead: true; readonly licence: string };

type Props = {
  readonly signer: Signer;
  readonly hasRead: { readonly label: string; readonly missing: string };
  readonly noteHint: string;
  readonly noteError: string | undefined;
  /** Whether a question among the children waits for its answer. */
  readonly isUnanswered?: boolean;
  readonly isPending: boolean;
  readonly problem: string | null;
  /** Signs; answers why the signature was not taken, or null. */
  readonly sign: (given: Given) => Promise<string | null>;
  readonly onClose: () => void;
  /** What is read before signing; `isTried`: what is missing may be said now. */
  readonly children: (isTried: boolean) => ReactNode;
};

/** The foot of every signature: that it was read, with which licence, a note. */
export function SignatureForm({
  signer,
  hasRead,
  noteHint,
  noteError,
  isUnanswered = false,
  isPending,
  problem,
  sign,
  onClose,
  children,
}: Props) {
  const [readAs, setReadAs] = useState<string | null>(null);
  const [isLicenceRight, setLicenceRight] = useState(false);
  const [note, setNote] = useState("");
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // The tick is for the sentence that stood there: under another one it is asked for again.
  const isRead = readAs === hasRead.label;

  async function trySigning() {
    setTried(true);
    setRefusal(null);
    if (!isRead || !isLicenceRight || isUnanswered) return;
    const refused = await sign({ note, hasRead: isRead, licence: signer.licence });
    if (refused !== null) setRefusal(refused);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void trySigning();
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {children(isTried)}
      <Tick
        isSelected={isRead}
        onChange={(isTicked) => setReadAs(isTicked ? hasRead.label : null)}
        missing={isTried ? hasRead.missing : null}
      >
        {hasRead.label}
      </Tick>
      <Tick
        isSelected={isLicenceRight}
        onChange={setLicenceRight}
        missing={isTried ? "Tick this if the licence is yours and valid." : null}
      >
        I sign as {signer.signature}, with my licence {signer.licence}, valid today.
      </Tick>
      <TextField
        label="Note"
        hint={noteHint}
        lines={2}
        maxLength={300}
        value={note}
        onChange={setNote}
        error={noteError}
      />
      {(refusal ?? problem) ? <Notice tone="stop" title={refusal ?? problem ?? ""} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" look="filled" isPending={isPending}>
          Sign
        </Button>
      </div>
    </form>
  );
}
