"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";

/**
 * Copies a text and says so for three seconds. `read` is asked on press, so that a secret need not stand in
 * the page; null from it means it could not be had, and whoever gave `read` has said why.
 */
export function CopyButton({ label, read }: { label: string; read: () => Promise<string | null> }) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), 3000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const text = await read();
    if (text === null) return;
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setState(done ? "copied" : "refused");
  }

  return (
    <>
      <Button onPress={() => void copy()}>
        {state === "copied" ? (
          <Check aria-hidden className="size-4 text-ok" />
        ) : (
          <Copy aria-hidden className="size-4" />
        )}
        {state === "copied" ? "Copied" : label}
      </Button>
      <span role="status" className={state === "refused" ? "text-13 text-stop" : "sr-only"}>
        {state === "copied" ? "Copied" : state === "refused" ? "The browser refused to copy." : ""}
      </span>
    </>
  );
}
