"use client";
import { useEffect, useRef } from "react";

/** What is wrong in a form, at its top, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary({
  errors,
}: {
  errors: readonly { readonly fieldId: string; readonly label: string; readonly message: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary"
      className="rounded-control border border-stop bg-stop-soft p-3"
    >
      <h2 id="error-summary" className="font-semibold text-stop">
        {errors.length === 1 ? "One field needs you" : `${errors.length} fields need you`}
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map(({ fieldId, label, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="underline underline-offset-2"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {label}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
