"use client";
import Image from "next/image";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Notice } from "@/app/_ui/notice";
import { logoWords } from "@/lib/copy/clinic/handout-settings";
import type { ClinicLogo } from "@/lib/program/clinic-extras";
import { removeLogoAction } from "./actions";
import { sendLogo } from "./send-logo";

/** The clinic's logo as handouts show it, on white: to set, replace and remove. Without `mayChange` only shown. */
export function LogoField({
  logo,
  clinicName,
  mayChange,
}: {
  logo: ClinicLogo | null;
  clinicName: string;
  mayChange: boolean;
}) {
  const { refresh } = useRouter();
  const status = useRef<HTMLSpanElement>(null);
  const hintId = useId();
  const [said, say] = useState<{ text: string; isRefusal: boolean } | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const sending = useClinicianAction(sendLogo);
  const removing = useClinicianAction(removeLogoAction);

  useEffect(() => {
    // The button that opened the dialog is gone with the logo.
    if (said?.text === logoWords.removed) status.current?.focus();
  }, [said]);

  async function send(file: File) {
    say(null);
    const answer = await sending.run(file);
    if (answer.status !== "done") return;
    say(
      answer.value === null
        ? { text: logoWords.set, isRefusal: false }
        : { text: answer.value, isRefusal: true },
    );
    if (answer.value === null) refresh();
  }

  async function remove(): Promise<boolean> {
    if (!logo) return true;
    const answer = await removing.run({ hash: logo.hash });
    if (answer.status !== "done") return false;
    say({ text: logoWords.removed, isRefusal: false });
    refresh();
    return true;
  }

  const problem = sending.problem ?? (said?.isRefusal ? said.text : null);
  return (
    <fieldset aria-describedby={hintId} className="flex flex-col gap-2">
      <legend className="font-semibold">{logoWords.title}</legend>
      <p id={hintId} className="text-13 text-ink-2">
        {logoWords.hint}
      </p>
      {logo ? (
        <div className="w-fit max-w-full rounded-control border border-line bg-white p-3">
          {/* Never kept by a cache: the hash only makes the browser ask again after a change. */}
          <Image
            src={`/settings/logo?hash=${logo.hash}`}
            alt={logoWords.current(clinicName)}
            width={Math.ceil(logo.width / 2)}
            height={Math.ceil(logo.height / 2)}
            className="h-auto max-w-full"
            unoptimized
          />
        </div>
      ) : (
        <p className="text-ink-2">{logoWords.none}</p>
      )}
      {problem ? <Notice tone="stop" title={problem} /> : null}
      {mayChange ? (
        <div className="flex flex-wrap items-center gap-3">
          <FileTrigger
            acceptedFileTypes={["image/png", "image/jpeg", "image/webp"]}
            onSelect={(files) => {
              const file = files?.[0];
              if (file && !sending.isPending) void send(file);
            }}
          >
            <Button isPending={sending.isPending}>
              {sending.isPending ? logoWords.sending : logo ? logoWords.replace : logoWords.choose}
            </Button>
          </FileTrigger>
          {logo ? (
            <Button look="bare" onPress={() => setRemoving(true)}>
              {logoWords.remove}
            </Button>
          ) : null}
          <span ref={status} tabIndex={-1} role="status" className="text-ink-2 outline-none">
            {said && !said.isRefusal ? said.text : ""}
          </span>
        </div>
      ) : null}
      <ConfirmDialog
        title={logoWords.removeTitle}
        confirm={logoWords.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onConfirm={remove}
        isPending={removing.isPending}
        problem={removing.problem}
      >
        {logoWords.removeText}
      </ConfirmDialog>
    </fieldset>
  );
}
