"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";

const words = shareLinkWords.pin;

/** A link's new code, told this once. There is nothing to copy it with: it must not travel with the link. */
export function PinOnce({ pin, onDone }: { pin: string; onDone: () => void }) {
  const code = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: a screen reader goes on at the code, and not at the top of the page.
  useEffect(() => code.current?.focus(), []);
  return (
    <>
      <p
        ref={code}
        tabIndex={-1}
        className="rounded-control border border-line bg-surface-2 px-3 py-4 text-center outline-none"
      >
        <span className="sr-only">{words.spoken(pin)}</span>
        <span
          aria-hidden
          className="pl-[0.2em] font-mono text-[2.25rem] leading-tight font-semibold tracking-[0.2em]"
        >
          {pin}
        </span>
      </p>
      <p className="font-semibold">{words.told}</p>
      <p className="text-13 text-ink-2">{words.once}</p>
      <div className="flex justify-end">
        <Button look="filled" onPress={onDone}>
          {words.done}
        </Button>
      </div>
    </>
  );
}
