"use client";
import { Button } from "./_ui/button";

/** What is shown when something failed. It never says why: the log does, in ids and codes. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto flex max-w-md flex-col gap-4 p-8">
      <h1 className="text-24 font-semibold">This page did not load</h1>
      <p>
        Nothing you saved is lost. Try again. If it happens again, tell the person who runs Rollscript for
        your clinic.
      </p>
      <div>
        <Button look="filled" onPress={reset}>
          Try again
        </Button>
      </div>
    </main>
  );
}
