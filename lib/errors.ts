/** The few ways a request can stop. Expected answers are values instead; see the commands. */
export type AppErrorCode = "not-found" | "signed-out" | "forbidden" | "conflict" | "invalid" | "unavailable";

/** Thrown where there is nothing to answer. Carries a code and ids at most, never a word about a person. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "AppError";
  }
}
