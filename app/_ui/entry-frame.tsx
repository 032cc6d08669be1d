import type { ReactNode } from "react";
import { RollerMark } from "./roller-mark";

/** The frame of a page that stands outside the clinic: sign-in, set-up. */
export function EntryFrame({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <main className={`mx-auto flex w-full flex-col gap-6 px-4 py-10 ${wide ? "max-w-2xl" : "max-w-md"}`}>
      <p className="flex items-center gap-3 font-semibold">
        <RollerMark />
        Rollscript
      </p>
      <div className="flex flex-col gap-5 rounded-card border border-line bg-surface p-5 sm:p-6">
        <h1 className="text-24 font-semibold">{title}</h1>
        {children}
      </div>
    </main>
  );
}
