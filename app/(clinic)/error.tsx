"use client";
import { Button } from "@/app/_ui/button";
import { Page } from "@/app/_ui/page";

/** What is shown when a page of the clinic failed. It never says why: the log does, in ids and codes. */
export default function ClinicError({ reset }: { reset: () => void }) {
  return (
    <Page
      title="This page did not load"
      lead="Nothing you saved is lost. Try again. If it happens again, tell the person who runs Rollscript for your clinic."
    >
      <div>
        <Button look="filled" onPress={reset}>
          Try again
        </Button>
      </div>
    </Page>
  );
}
