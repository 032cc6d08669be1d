"use client";
import { OctagonX, X } from "lucide-react";
import { IconButton } from "@/app/_ui/button";
import { composerWords } from "@/lib/copy/clinic/composer";
import { whyWithheld } from "@/lib/copy/clinic/move-name";
import { andVariation } from "@/lib/copy/clinic/variations";
import { clinicDosage } from "@/lib/program/describe-dosage";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposer, useComposerActions } from "./composer-context";
import { MovePicture } from "./pictures";
import { rowGrid, rowPadding } from "./row-grid";
import { RowHandle } from "./row-handle";

/** A prescribed move that can no longer be prescribed: in its place with the reason, to be taken out. */
export function WithheldRow({
  entry,
  index,
  seconds,
}: {
  entry: PrescribedMove;
  index: number;
  seconds: number;
}) {
  const { catalogue, nameOf } = useComposer();
  const { removeMove } = useComposerActions();
  const withheld = catalogue.withheld.find(({ slug }) => slug === entry.move);
  const name = nameOf(entry.move);
  return (
    <div
      data-entry={entry.key}
      className={`relative grid-cols-[44px_96px_minmax(0,1fr)_44px] items-center gap-y-1 py-3 ${rowGrid} ${rowPadding}`}
    >
      <span aria-hidden className="absolute inset-y-0 left-0 w-1 bg-stop" />
      <RowHandle index={index} name={name} className="gap-1" />
      <MovePicture
        move={withheld ?? { slug: entry.move }}
        side={entry.side}
        variation={entry.variation}
        isExcluded
        className="h-11 w-[calc(100%-8px)]"
      />
      <div className="min-w-0">
        <h2 className="text-16/5 font-semibold @min-[740px]:truncate">{name}</h2>
        <p className="line-clamp-2 text-13 text-ink-2">
          {withheld ? `${withheld.name}, ` : ""}
          {clinicDosage(entry.dosage, entry.side)}
          {andVariation(entry.variation)}
        </p>
      </div>
      <p className="order-1 col-span-2 col-start-2 flex gap-2 text-13 text-stop @min-[740px]:order-none @min-[740px]:col-span-2 @min-[740px]:col-start-auto">
        <OctagonX aria-hidden className="size-4 shrink-0" />
        {withheld ? whyWithheld(withheld) : composerWords.start.notHere}
      </p>
      <div className="order-1 col-span-2 col-start-2 whitespace-nowrap text-ink-2 @min-[740px]:order-none @min-[740px]:col-span-1 @min-[740px]:col-start-auto @min-[740px]:text-right">
        {minutesAndSeconds(seconds)}
      </div>
      <IconButton label={`Remove ${name}`} onPress={() => removeMove(entry.key)}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
