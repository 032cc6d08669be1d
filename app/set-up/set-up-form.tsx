"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { requestSignIn } from "@/app/_session/auth-requests";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ComboField } from "@/app/_ui/combo-field";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { EMAIL_LENGTH } from "@/lib/access/email";
import { setUpWords } from "@/lib/copy/clinic/set-up";
import { setUpAction } from "./actions";

const empty = {
  clinicName: "",
  phone: "",
  hours: "",
  emergencyNumber: "",
  closedLine: "",
  timeZone: "",
  ownerName: "",
  ownerTitle: "",
  email: "",
  password: "",
  licensed: false,
  licence: "",
};
type Fields = typeof empty;
type TextName = Exclude<keyof Fields, "licensed">;

const labels: Record<TextName, string> = {
  clinicName: "Clinic's name",
  phone: "Phone",
  hours: "Hours",
  emergencyNumber: "Emergency number",
  closedLine: "When the clinic is closed",
  timeZone: "Time zone",
  ownerName: "Your name",
  ownerTitle: "Title",
  email: "E-mail",
  password: "Password",
  licence: "Licence",
};
const order = Object.keys(labels) as TextName[];

export function SetUpForm({ timeZones, code }: { timeZones: readonly string[]; code: string }) {
  const router = useRouter();
  const [fields, setFields] = useState(empty);
  const [errors, setErrors] = useState<Partial<Record<TextName, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const set = <Name extends keyof Fields>(name: Name, value: Fields[Name]) =>
    setFields((before) => ({ ...before, [name]: value }));

  // Only the browser knows where the clinic most likely is.
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (timeZones.includes(here)) setFields((before) => ({ ...before, timeZone: before.timeZone || here }));
  }, [timeZones]);

  async function setUp() {
    setPending(true);
    setProblem(null);
    setErrors({});
    const answer = await setUpAction(fields, code).catch(() => ({ status: "unavailable" }) as const);
    if (answer.status === "done") {
      const signedIn = await requestSignIn(fields.email, fields.password);
      router.replace(signedIn === "signed-in" ? "/" : "/sign-in");
      return;
    }
    setPending(false);
    if (answer.status !== "invalid") return setProblem(setUpWords[answer.status]);
    setErrors(
      Object.fromEntries(
        order.flatMap((name) => (answer.fieldErrors[name]?.[0] ? [[name, answer.fieldErrors[name][0]]] : [])),
      ),
    );
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void setUp();
  }

  const text = (name: TextName, more: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      id={name}
      name={name}
      label={labels[name]}
      value={fields[name]}
      onChange={(value) => set(name, value)}
      error={errors[name]}
      {...more}
    />
  );
  const listed = order.flatMap((name) =>
    errors[name] ? [{ fieldId: name, label: labels[name], message: errors[name] }] : [],
  );

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <ErrorSummary errors={listed} />
      <Group title="Clinic">
        {text("clinicName", { autoComplete: "organization", maxLength: 80 })}
        <div className="grid gap-4 sm:grid-cols-2">
          {text("phone", { type: "tel", hint: "Patients call it.", autoComplete: "tel", maxLength: 30 })}
          {text("emergencyNumber", { type: "tel", hint: "911, 999 or 112.", maxLength: 10 })}
        </div>
        {text("hours", { hint: "Such as: Monday to Friday, 8 am to 6 pm.", maxLength: 80 })}
        {text("closedLine", {
          hint: "What patients do outside these hours. May stay empty.",
          maxLength: 80,
        })}
        <ComboField
          id="timeZone"
          label={labels.timeZone}
          options={timeZones.map((zone) => ({ id: zone, label: zone.replaceAll("_", " ") }))}
          value={fields.timeZone === "" ? null : fields.timeZone}
          onChange={(zone) => set("timeZone", zone)}
          error={errors.timeZone}
        />
      </Group>
      <Group title="Owner">
        <div className="grid gap-4 sm:grid-cols-2">
          {text("ownerName", { hint: "As patients know you.", autoComplete: "name", maxLength: 80 })}
          {text("ownerTitle", { hint: "Such as PT, DPT. Printed after the name.", maxLength: 60 })}
        </div>
        {text("email", { type: "email", autoComplete: "username", maxLength: EMAIL_LENGTH })}
        {text("password", {
          type: "password",
          autoComplete: "new-password",
          hint: setUpWords.passwordRule,
        })}
        <Checkbox
          isSelected={fields.licensed}
          onChange={(value) => set("licensed", value)}
          hint={setUpWords.licensedHint}
        >
          I am licensed to prescribe exercise
        </Checkbox>
        {fields.licensed
          ? text("licence", { hint: "Who gave it and its number. Kept with every signature.", maxLength: 80 })
          : null}
      </Group>
      <div>
        <Button type="submit" look="filled" isPending={isPending}>
          {isPending ? "Setting up" : "Set up the clinic"}
        </Button>
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 text-16 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
