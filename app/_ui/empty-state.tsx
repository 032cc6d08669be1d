import type { ReactNode } from "react";

/** What stands where a list would be: what belongs here, and how to begin. */
export function EmptyState({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-edge px-4 py-10 text-center">
      <h2 className="text-20 font-semibold [overflow-wrap:anywhere]">{title}</h2>
      <div className="max-w-md text-ink-2">{children}</div>
      {actions}
    </div>
  );
}
