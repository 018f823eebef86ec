import type { Locale } from "../../src/language.js";
import { ourHeaders, ServiceProblem, UNREACHABLE } from "../../src/service.js";
import type { Entry } from "../entries.js";
import { addressOf, bodyOf, type Draft } from "./draft.js";

/** An answer as it came. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** From the sending to the last byte. */
  readonly milliseconds: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The headers that tell something of the answer; the others guard the reader. */
const TELLING = [
  "content-type",
  "content-language",
  "location",
  "retry-after",
  "ratelimit",
  "ratelimit-policy",
  "x-request-id",
];

/** Sends a draft as it is. Rejects when nobody answers, or when it was given up. */
export async function send(entry: Entry, draft: Draft, language: Locale, signal: AbortSignal): Promise<Answered> {
  const [type] = bodyOf(entry) ?? [];
  const started = performance.now();
  try {
    const response = await fetch(addressOf(entry, draft), {
      method: entry.method,
      headers: { ...ourHeaders(language), ...(type !== undefined && { "Content-Type": type }) },
      ...(draft.body !== undefined && { body: draft.body }),
      signal,
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      text,
      milliseconds: Math.round(performance.now() - started),
      headers: TELLING.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      }),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ServiceProblem(UNREACHABLE);
  }
}
