"use client";
import { memo } from "react";
import { DayField } from "@/app/_ui/day-field";
import { type Option, SelectField } from "@/app/_ui/select-field";
import { countText } from "@/lib/copy/clinic/dates";
import { phaseName } from "@/lib/copy/clinic/names";
import type { Frequency } from "@/lib/program/edit-program";
import { type Phase, phases } from "@/lib/program/program";
import { useComposer, useComposerActions } from "./composer-context";
import { reviewDayAfter } from "./review-day";

const oftens: readonly Option<number>[] = [1, 2, 3, 4, 5, 6, 7].map((id) => ({
  id,
  label: id === 7 ? "Daily" : `${id} a week`,
}));
const phaseOptions: readonly Option<Phase>[] = phases.map((id) => ({ id, label: phaseName[id] }));
const offeredWeeks = [1, 2, 3, 4, 6, 8, 12, 16, 26];

/** How often, in which phase, for how long, and when the clinician looks at it again. */
export function FrequencySection() {
  const { composition, today } = useComposer();
  const { sessionsPerWeek, phase, weeks, reviewOn } = composition.program;
  return <FrequencyFields {...{ sessionsPerWeek, phase, weeks, reviewOn, today }} />;
}

const FrequencyFields = memo(function FrequencyFields({
  sessionsPerWeek,
  phase,
  weeks,
  reviewOn,
  today,
}: Omit<Frequency, "note"> & { today: string }) {
  const { edit } = useComposerActions();
  const weekOptions = [...new Set([...offeredWeeks, weeks])].sort((a, b) => a - b);

  /** Phase and weeks take the review date along. */
  const set = (change: Partial<Pick<Frequency, "phase" | "weeks">>) => {
    const next = reviewDayAfter(today, { phase, weeks, reviewOn }, change);
    edit({ type: "set-frequency", change: { ...change, reviewOn: next } });
  };

  return (
    <section aria-labelledby="frequency" className="px-4 py-3 md:max-lg:col-start-2">
      <h2 id="frequency" className="font-semibold">
        Frequency
      </h2>
      <div className="mt-2 grid gap-2 min-[22rem]:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] [&_button]:px-2">
        <SelectField
          inline
          label="Often"
          options={oftens}
          value={sessionsPerWeek}
          onChange={(often) => edit({ type: "set-frequency", change: { sessionsPerWeek: often } })}
        />
        <SelectField
          inline
          label="Phase"
          options={phaseOptions}
          value={phase}
          onChange={(next) => set({ phase: next })}
        />
        <SelectField
          inline
          label="For"
          options={weekOptions.map((id) => ({ id, label: countText(id, "week") }))}
          value={weeks}
          onChange={(next) => set({ weeks: next })}
        />
        <DayField
          label="Review"
          empty="No date"
          value={reviewOn}
          min={today}
          today={today}
          onChange={(day) => edit({ type: "set-frequency", change: { reviewOn: day } })}
        />
      </div>
    </section>
  );
});
