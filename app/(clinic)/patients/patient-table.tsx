import { RowLink } from "@/app/_ui/text-link";
import type { PatientSummary } from "@/db/queries/patients";
import { daysBetween } from "@/lib/clinic-days";
import { dayText, distanceText, instantText } from "@/lib/copy/clinic/dates";
import { ProgramStateBadge } from "./program-state";

/** Patients as rows; under 640 px each row is a small card. */
export function PatientTable({
  patients,
  today,
  timeZone,
}: {
  patients: readonly PatientSummary[];
  today: string;
  timeZone: string;
}) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table className="w-full text-left max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line text-ink-2">
            <th scope="col" className="px-4 py-2 font-normal">
              Patient
            </th>
            <th scope="col" className="px-4 py-2 font-normal">
              Program
            </th>
            <th scope="col" className="px-4 py-2 font-normal">
              Review
            </th>
            <th scope="col" className="px-4 py-2 font-normal">
              Last change
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {patients.map((patient) => (
            <tr
              key={patient.id}
              className="relative border-line not-last:border-b hover:bg-hover max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:gap-y-1 max-sm:px-4 max-sm:py-3"
            >
              <th
                scope="row"
                className="font-normal [overflow-wrap:anywhere] max-sm:basis-full sm:px-4 sm:py-3"
              >
                <RowLink href={`/patients/${patient.id}`} className="text-16">
                  {patient.name}
                </RowLink>
              </th>
              <td className="sm:px-4 sm:py-3">
                <ProgramStateBadge state={patient.programState} version={patient.versionNumber} />
              </td>
              <td className="sm:px-4 sm:py-3">
                <ReviewDay day={patient.reviewOn} today={today} />
              </td>
              <td className="text-ink-2 max-sm:hidden sm:px-4 sm:py-3">
                {instantText(patient.updatedAt, timeZone, today)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A review day with how far away it is; past ones are marked in words and colour. */
export function ReviewDay({ day, today }: { day: string | null; today: string }) {
  if (day === null) return null;
  const isOverdue = daysBetween(today, day) < 0;
  return (
    <span className={isOverdue ? "font-semibold text-stop" : ""}>
      <span className="sm:sr-only">Review </span>
      {dayText(day, today)}, {isOverdue ? "overdue, " : ""}
      {distanceText(day, today)}
    </span>
  );
}
