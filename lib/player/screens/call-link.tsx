import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { ClinicLines } from "@/lib/program/snapshot";
import { PhoneIcon } from "./icons";

/** A number a phone dials: digits and a leading plus. */
export function dialled(number: string): string {
  return `tel:${number.replace(/(?!^\+)[^\d]/g, "")}`;
}

/** Calls the clinic. `quiet` where it is not the first thing to do. */
export function CallClinic({
  copy,
  clinic,
  quiet = false,
}: {
  copy: PatientCopy;
  clinic: ClinicLines;
  quiet?: boolean;
}) {
  return (
    <a className={quiet ? "call quiet-call" : "call"} href={dialled(clinic.phone)}>
      <PhoneIcon />
      <span>
        <b>{copy.player.cards.callClinic(clinic.name)}</b>
        <small>{clinic.phone}</small>
      </span>
    </a>
  );
}

/** Calls the emergency number of the place. */
export function CallEmergency({
  copy,
  number,
  quiet = false,
}: {
  copy: PatientCopy;
  number: string;
  quiet?: boolean;
}) {
  return (
    <a className={quiet ? "call quiet-call" : "call xl"} href={dialled(number)}>
      <PhoneIcon />
      <b>{copy.player.cards.callNumber(number)}</b>
    </a>
  );
}

/** When the clinic can be reached, and what to do when it cannot. */
export function ClinicHours({ copy, clinic }: { copy: PatientCopy; clinic: ClinicLines }) {
  return (
    <p className="fine">
      {clinic.hours && copy.player.cards.open(clinic.hours)} {clinic.closedLine}
    </p>
  );
}
