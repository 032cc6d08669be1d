"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";

/** Patient words, handed in by the page. */
type Words = { readonly label: string; readonly hint: string; readonly check: string };

/** A field for the code at the foot of a sheet. */
export function CodeForm({ words }: { words: Words }) {
  const router = useRouter();
  const [code, setCode] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    const typed = code.replace(/[\s-]/g, "");
    if (typed !== "") router.push(`/verify/${encodeURIComponent(typed)}`);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p id="code-hint">{words.hint}</p>
      <TextField
        label={words.label}
        aria-describedby="code-hint"
        value={code}
        onChange={setCode}
        autoComplete="off"
        spellCheck="false"
      />
      <Button type="submit" look="filled">
        {words.check}
      </Button>
    </form>
  );
}
