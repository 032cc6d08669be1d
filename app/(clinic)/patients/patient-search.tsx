"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { SearchField } from "@/app/_ui/search-field";

/** Searches as one types: a third of a second after the last key, in the address, the focus staying here. */
export function PatientSearch({ search }: { search: string }) {
  const router = useRouter();
  const [text, setText] = useState(search);
  const asked = useRef(search);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      router.replace(wanted === "" ? "/patients" : `/patients?search=${encodeURIComponent(wanted)}`, {
        scroll: false,
      });
    }, 300);
    return () => clearTimeout(timer);
  }, [text, router]);

  return (
    <SearchField
      label="Search patients"
      placeholder="Name or record number"
      value={text}
      onChange={setText}
      className="max-w-md"
    />
  );
}
