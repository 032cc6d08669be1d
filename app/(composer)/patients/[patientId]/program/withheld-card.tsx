"use client";
import { whyWithheld } from "@/lib/copy/clinic/move-name";
import type { WithheldMove } from "@/lib/moves/move";
import { MovePicture } from "./pictures";

/** A move of the clinic that cannot be prescribed, with why, and the way to its page. */
export function WithheldCard({ move }: { move: WithheldMove }) {
  return (
    <li className="grid min-h-15 grid-cols-[88px_minmax(0,1fr)] items-center gap-x-2 px-4 py-1.5 text-ink-2 lg:grid-cols-[72px_minmax(0,1fr)]">
      <MovePicture move={move} side="together" isExcluded className="h-11 w-full" />
      <div className="min-w-0">
        <h3 className="truncate">
          <a href={`/catalogue/${move.slug}`} className="hover:underline">
            {move.plainName}
          </a>
        </h3>
        <p className="text-13">{whyWithheld(move)}</p>
      </div>
    </li>
  );
}
