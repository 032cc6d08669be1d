import type { ReactNode } from "react";

/** The main part of a page of one column, with its title and what is done from here. */
export function Page({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 py-6 outline-none sm:px-6">
      <PageHead title={title} lead={lead} actions={actions} />
      <div className="mt-6 flex flex-col gap-6">{children}</div>
    </main>
  );
}

/** Title, a line under it, and the page's buttons. */
export function PageHead({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-60">
        <h1 className="text-24 font-semibold [overflow-wrap:anywhere]">{title}</h1>
        {lead ? <div className="mt-1 text-ink-2">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}

/** A titled block. `bare` ones have no box of their own. */
export function Section({
  title,
  aside,
  id,
  bare = false,
  children,
}: {
  title: string;
  /** What stands opposite the title: a count or a button. */
  aside?: ReactNode;
  id: string;
  bare?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className={bare ? "flex flex-col gap-3" : "rounded-card border border-line bg-surface"}
    >
      <div className={`flex flex-wrap items-center gap-x-4 gap-y-2 ${bare ? "" : "px-4 pt-3"}`}>
        <h2 id={id} className="flex-1 text-16 font-semibold">
          {title}
        </h2>
        {aside ? <div className="flex flex-wrap items-center gap-2 text-ink-2">{aside}</div> : null}
      </div>
      {bare ? children : <div className="px-4 pt-2 pb-4">{children}</div>}
    </section>
  );
}

/** Label and value pairs. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {items.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-2">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
