import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";

/** For pages: what the query answers, or the page that says there is nothing here. */
export async function orNotFound<Value>(query: Promise<Value>): Promise<Value> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "invalid")) notFound();
    throw error;
  }
}
