"use client";
import type { ComponentProps } from "react";
import { FindingsSection } from "./findings-section";
import { FrequencySection } from "./frequency-section";
import { HandoutSection } from "./handout-section";
import { PublishSection } from "./publish-section";
import { SessionTime } from "./session-time";

/** What the program takes, what the rules say of it, how often it is done, and the way out: paper and publishing. */
export function LivePanel({
  review,
  lines,
  onPreview,
  ...publishing
}: ComponentProps<typeof HandoutSection> & ComponentProps<typeof PublishSection>) {
  return (
    <aside
      aria-label="Checks and publishing"
      className="flex min-h-0 flex-col divide-y divide-line bg-paper max-lg:border-t max-lg:border-line md:max-lg:grid md:max-lg:grid-cols-[minmax(0,1fr)_364px] md:max-lg:grid-rows-[auto_auto_1fr] lg:overflow-auto lg:border-l lg:border-line lg:[scrollbar-width:thin]"
    >
      <SessionTime />
      <FindingsSection />
      <FrequencySection />
      <HandoutSection review={review} lines={lines} onPreview={onPreview} />
      <PublishSection {...publishing} />
    </aside>
  );
}
