"use client";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { Disclosure } from "../../disclosure";

/** A part as it was shown: with other words it has to be opened anew. */
type ShownPart = { readonly key: string; readonly digest: string };

export type OpenedParts = {
  readonly has: (part: ShownPart) => boolean;
  readonly add: (part: ShownPart) => void;
};

const OpenedContext = createContext<OpenedParts | null>(null);

/** Around a page of parts: remembers which of them were unfolded, for as long as the page stands. */
export function OpenedPartsProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const add = useCallback((part: ShownPart) => setOpened((before) => new Set(before).add(nameOf(part))), []);
  const value = useMemo(() => ({ has: (part: ShownPart) => opened.has(nameOf(part)), add }), [opened, add]);
  return <OpenedContext.Provider value={value}>{children}</OpenedContext.Provider>;
}

/** What has been unfolded in this visit. */
export function useOpenedParts(): OpenedParts {
  const opened = useContext(OpenedContext);
  if (!opened) throw new Error("Outside of the parts.");
  return opened;
}

/** A part that unfolds on the page, and is remembered once it has. */
export function PartFold({
  part,
  ...fold
}: {
  part: ShownPart;
  id: string;
  title: string;
  aside: string;
  children: ReactNode;
}) {
  const { add } = useOpenedParts();
  return <Disclosure {...fold} onOpen={() => add(part)} />;
}

function nameOf({ key, digest }: ShownPart): string {
  return `${key} ${digest}`;
}
