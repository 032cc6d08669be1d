import Link from "next/link";
import { useId } from "react";
import type { ContactZone } from "@/lib/moves/move";

export type FilterLink = {
  readonly label: string;
  readonly href: string;
  readonly isHere: boolean;
  /** The zone it shows: lights it on a body map beside the filter. */
  readonly zone?: ContactZone | null;
};

/** One row of a filter made of links: its name, and what can be chosen. */
export function FilterLinks({ name, links }: { name: string; links: readonly FilterLink[] }) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span id={id} className="w-16 text-13 text-ink-2">
        {name}
      </span>
      <ul aria-labelledby={id} className="flex flex-1 flex-wrap gap-2">
        {links.map(({ label, href, isHere, zone }) => (
          <li key={label}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              data-zone={zone ?? undefined}
              aria-current={isHere ? "true" : undefined}
              className="flex min-h-11 items-center rounded-control border border-line bg-surface px-3 text-13 hover:bg-hover aria-[current=true]:border-teal aria-[current=true]:bg-teal-soft aria-[current=true]:font-semibold aria-[current=true]:text-teal-deep lg:min-h-8"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
