import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** A line that unfolds what stands under it. */
export function Disclosure({
  id,
  title,
  aside,
  isOpen = false,
  onOpen,
  children,
}: {
  id?: string;
  title: string;
  /** What stands after the title, in smaller type. */
  aside?: string;
  /** Whether it begins unfolded. */
  isOpen?: boolean;
  /** Each time it is unfolded; only where a page's own code holds it. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      id={id}
      open={isOpen}
      {...(onOpen && { onToggle: (event) => (event.currentTarget.open ? onOpen() : undefined) })}
      className="group rounded-control border border-line"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-start gap-2 rounded-control px-3 py-3 hover:bg-hover [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="mt-0.5 size-4 shrink-0 text-ink-2 transition-transform group-open:rotate-90"
        />
        <span>
          <span className="font-semibold">{title}</span>
          {aside ? <span className="ml-3 text-13 text-ink-2">{aside}</span> : null}
        </span>
      </summary>
      <div className="border-t border-line p-3">{children}</div>
    </details>
  );
}
