"use client";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from "react-aria-components";
import { tooLong } from "@/lib/program/text-length";
import { TooLongStatus } from "./too-long";

const fieldBox =
  "w-full rounded-control border border-edge bg-surface px-3 py-2 text-16 data-invalid:border-stop data-disabled:bg-surface-2";

export type TextFieldProps = Omit<AriaTextFieldProps, "className" | "children" | "value" | "maxLength"> & {
  label: string;
  value: string;
  /** Most characters it is sent with. It takes more, and says so. */
  maxLength?: number;
  /** One line under the label. */
  hint?: string;
  /** What to do about the value, if something is to be done. */
  error?: string | undefined;
  /** Height in lines; more than one makes a text area. */
  lines?: number;
  placeholder?: string;
  /** First and last value of a field of type `date`. */
  min?: string;
  max?: string;
  className?: string;
};

/**
 * A labelled field for text: label, hint, box, and below it what is wrong and what to do. It never stops its form from
 * being sent: one whose fields have a `maxLength` asks `goToTooLong`, or checks all of them and lists what is wrong.
 */
export function TextField({
  label,
  hint,
  error,
  lines = 1,
  placeholder,
  min,
  max,
  className = "",
  maxLength,
  ...props
}: TextFieldProps) {
  const long = maxLength === undefined ? null : tooLong(props.value, maxLength);
  const box = placeholder === undefined ? {} : { placeholder };
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return (
    <AriaTextField
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined || long !== null}
      {...(long === null ? {} : { "data-too-long": true })}
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className="font-semibold">{label}</Label>
      {hint ? (
        <Text slot="description" className="text-13 text-ink-2">
          {hint}
        </Text>
      ) : null}
      {lines > 1 ? (
        <TextArea rows={lines} className={fieldBox} {...box} />
      ) : (
        <Input className={fieldBox} {...box} {...range} />
      )}
      <FieldError className="text-13 text-stop">{long ?? error}</FieldError>
      <TooLongStatus isTooLong={long !== null} />
    </AriaTextField>
  );
}
