/** The three groups of stop signs: to read before the session, and to tap when one is true. */
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { ChevronIcon, SpeechIcon, StopIcon, WarningIcon } from "./icons";

const icons = { emergency: StopIcon, today: WarningIcon, tell: SpeechIcon } satisfies Record<
  StopSignTier,
  unknown
>;

export function TierIcon({ tier }: { tier: StopSignTier }) {
  const Icon = icons[tier];
  return <Icon />;
}

/** All three groups, to read. */
export function StopSignList({ copy }: { copy: PatientCopy }) {
  return copy.safety.tierOrder.map((tier) => (
    <section key={tier} className={`tier ${tier}`}>
      <h2>
        <TierIcon tier={tier} />
        {copy.safety.tiers[tier].name}
      </h2>
      <ul>
        {copy.safety.tiers[tier].signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  ));
}

/** All three groups, each one a button. */
export function StopSignPicker({
  copy,
  onPick,
}: {
  copy: PatientCopy;
  onPick: (tier: StopSignTier) => void;
}) {
  return copy.safety.tierOrder.map((tier) => (
    <button key={tier} type="button" className={`pick ${tier}`} onClick={() => onPick(tier)}>
      <span>
        <b>
          <TierIcon tier={tier} />
          {copy.safety.tiers[tier].name}
        </b>
        {copy.safety.tiers[tier].signs.map((sign) => (
          <span key={sign} className="it">
            {sign}
          </span>
        ))}
      </span>
      <ChevronIcon />
    </button>
  ));
}
