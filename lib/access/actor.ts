/** Who acts. Only `app/_session` (and the tests' support) turns a cookie or a link's secret into one of these. */

import { AppError } from "@/lib/errors";

export const roles = ["owner", "clinician", "assistant"] as const;
export type Role = (typeof roles)[number];

declare const minted: unique symbol;

/** A signed-in person of a clinic. */
export type ClinicianActor = {
  readonly [minted]: "clinician";
  readonly kind: "clinician";
  readonly clinicId: string;
  readonly clinicianId: string;
  readonly signInId: string;
  readonly name: string;
  readonly role: Role;
  readonly licensed: boolean;
};

/** A holder of a share link's secret. Knows nothing but the link. */
export type LinkActor = {
  readonly [minted]: "link";
  readonly kind: "link";
  readonly clinicId: string;
  readonly shareLinkId: string;
  readonly programId: string;
};

/** A holder of a share link's secret who has not shown its code yet: may try one, and nothing else. */
export type LockedLinkActor = {
  readonly [minted]: "locked-link";
  readonly kind: "locked-link";
  readonly clinicId: string;
  readonly shareLinkId: string;
};

export type Actor = ClinicianActor | LinkActor | LockedLinkActor;

/** Vouches that these facts were read from a live sign-in row. */
export function mintClinicianActor(facts: Omit<ClinicianActor, "kind" | typeof minted>): ClinicianActor {
  return { kind: "clinician", ...facts } as ClinicianActor;
}

/** Vouches that these facts were found by the hash of a live link's secret, and its code shown where it asks for one. */
export function mintLinkActor(facts: Omit<LinkActor, "kind" | typeof minted>): LinkActor {
  return { kind: "link", ...facts } as LinkActor;
}

/** Vouches that these facts were found by the hash of the secret of a live link that asks for a code. */
export function mintLockedLinkActor(facts: Omit<LockedLinkActor, "kind" | typeof minted>): LockedLinkActor {
  return { kind: "locked-link", ...facts } as LockedLinkActor;
}

/** What each role may do. Whatever could harm a patient asks for a licence on top: see `may`. */
const permissions = {
  "edit-contact": ["owner", "clinician", "assistant"],
  "print-and-share": ["owner", "clinician", "assistant"],
  "record-conditions": ["owner", "clinician"],
  compose: ["owner", "clinician"],
  manage: ["owner"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions | "prescribe";

/** Whether the actor may. `prescribe` (publish, vet, clear, acknowledge, release) needs the licence, whatever the role. */
export function may(actor: Pick<ClinicianActor, "role" | "licensed">, permission: Permission): boolean {
  if (permission === "prescribe") return actor.licensed && may(actor, "compose");
  return (permissions[permission] as readonly Role[]).includes(actor.role);
}

/** Stops with `forbidden` unless the actor may. The first line of every command. */
export function requirePermission(actor: ClinicianActor, permission: Permission): void {
  if (!may(actor, permission)) throw new AppError("forbidden");
}
