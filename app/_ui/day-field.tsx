"use client";
import { parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from "react-aria-components";
import { shortDayText } from "@/lib/copy/clinic/dates";
import { IconButton, Button as TextButton } from "./button";

/** A calendar day in one line: shown in words, chosen from a calendar or typed above it. */
export function DayField({
  label,
  empty,
  value,
  min,
  max,
  today,
  error,
  onChange,
}: {
  label: string;
  /** What stands there when there is no day, and takes it away; without it there always is one. */
  empty?: string;
  /** YYYY-MM-DD, or null. */
  value: string | null;
  min?: string;
  max?: string;
  today: string;
  error?: string | undefined;
  onChange: (day: string | null) => void;
}) {
  return (
    <DatePicker
      value={value === null ? null : parseDate(value)}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      isInvalid={error !== undefined}
      granularity="day"
      shouldForceLeadingZeros
      onChange={(day) => onChange(day === null ? null : day.toString())}
      className="min-w-0"
    >
      <Group>
        <Button className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-control border border-line bg-surface px-2 text-left data-hovered:bg-hover lg:min-h-8">
          <Label className="text-13 text-ink-2">{label}</Label>
          <span className="min-w-0 flex-1 truncate">
            {value === null ? empty : shortDayText(value, today)}
          </span>
          <CalendarDays aria-hidden className="size-4 shrink-0 text-ink-2" />
        </Button>
      </Group>
      <FieldError className="text-13 text-stop">{error}</FieldError>
      <Popover placement="bottom end" className="rounded-card border border-edge bg-surface shadow-lg">
        <Dialog className="flex flex-col gap-3 p-4 outline-none">
          <DateInput className="flex h-11 items-center rounded-control border border-edge px-3 lg:h-9">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded px-0.5 shadow-none outline-none data-focused:bg-teal data-focused:text-on-teal data-placeholder:text-ink-2"
              />
            )}
          </DateInput>
          <Calendar>
            <header className="flex items-center justify-between">
              <IconButton label="Month before" slot="previous">
                <ChevronLeft aria-hidden className="size-4" />
              </IconButton>
              <Heading className="font-semibold" />
              <IconButton label="Month after" slot="next">
                <ChevronRight aria-hidden className="size-4" />
              </IconButton>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="text-13 font-normal text-ink-2">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="grid size-11 cursor-pointer place-items-center rounded-control data-disabled:cursor-default data-disabled:text-edge data-hovered:bg-hover data-outside-month:hidden data-selected:bg-teal data-selected:text-on-teal lg:size-9"
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
          {value === null || empty === undefined ? null : (
            <TextButton look="bare" onPress={() => onChange(null)}>
              {empty}
            </TextButton>
          )}
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
