/** The stop signs of the sheet, worst first, each group with whom to call. */

import type { ReactNode } from "react";
import type { StopSignTier } from "@/lib/copy/patient/en/safety";
import { dialled } from "@/lib/player/screens/call-link";
import { TierIcon } from "@/lib/player/screens/stop-signs";
import type { ClinicLines } from "@/lib/program/snapshot";
import type { SheetContent } from "./sheet-content";

type Front = SheetContent["front"];

export function SheetStops({ front, clinic }: { front: Front; clinic: ClinicLines }) {
  const { stopTitle, now, today, tell } = front;
  return (
    <section className="stops">
      <h2>{stopTitle}</h2>
      <Tier tier="emergency" {...now}>
        <a className="tel" href={dialled(clinic.emergencyNumber)}>
          {now.act}
        </a>
      </Tier>
      <Tier tier="today" {...today}>
        <a className="tel" href={dialled(clinic.phone)}>
          {today.phone}
        </a>
        <p>{today.hours}</p>
      </Tier>
      <Tier tier="tell" {...tell}>
        <p>
          <b>{tell.act}</b>
        </p>
        <p>{tell.how}</p>
      </Tier>
    </section>
  );
}

function Tier({
  tier,
  head,
  items,
  children,
}: {
  tier: StopSignTier;
  head: string;
  items: readonly string[];
  children: ReactNode;
}) {
  return (
    <section className={`tier ${tier}`}>
      <h3>
        <TierIcon tier={tier} />
        {head}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
