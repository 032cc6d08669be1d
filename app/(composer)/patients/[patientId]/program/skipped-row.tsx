"use client";
import { Ban, X } from "lucide-react";
import { Button } from "react-aria-components";
import { IconButton } from "@/app/_ui/button";
import { andVariation } from "@/lib/copy/clinic/variations";
import { clinicDosage } from "@/lib/program/describe-dosage";
import { useComposer, useComposerActions } from "./composer-context";
import { MovePicture } from "./pictures";
import { rowGrid, rowPadding } from "./row-grid";

/** A move a start left out: in its place with the reason, until dismissed. */
export function SkippedRow({ skippedKey }: { skippedKey: string }) {
  const { composition, moveOf, nameOf } = useComposer();
  const { edit } = useComposerActions();
  const skipped = composition.skipped.find(({ key }) => key === skippedKey);
  if (!skipped) return null;
  const move = moveOf(skipped.move);
  const name = nameOf(skipped.move);
  return (
    <div
      className={`grid-cols-[44px_96px_minmax(0,1fr)_44px] items-center gap-y-1 bg-surface-2 py-3 text-ink-2 ${rowGrid} ${rowPadding}`}
    >
      <Button
        slot="drag"
        isDisabled
        aria-label={`${name} is excluded and cannot be moved`}
        className="justify-self-center"
      >
        <Ban aria-hidden className="size-4" />
      </Button>
      <MovePicture
        move={move ?? { slug: skipped.move }}
        side={skipped.side}
        variation={skipped.variation}
        isExcluded
        className="h-11 w-[calc(100%-8px)]"
      />
      <div className="min-w-0">
        <h2 className="text-16/5">{name}</h2>
        <p className="line-clamp-2 text-13">
          {move ? `${move.name}, ` : ""}
          {clinicDosage(skipped.dosage, skipped.side, move)}
          {andVariation(skipped.variation)}
        </p>
      </div>
      <p className="order-1 col-span-2 col-start-2 text-13 @min-[740px]:order-none @min-[740px]:col-span-3 @min-[740px]:col-start-auto">
        <b className="font-semibold text-ink">Excluded: {skipped.reason.replace(/\.$/, "")}.</b>
        {skipped.ground ? ` Ground: ${skipped.ground.toLowerCase()}.` : ""}
      </p>
      <IconButton
        label={`Dismiss ${name}`}
        onPress={() => edit({ type: "dismiss-skipped", key: skipped.key })}
      >
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
