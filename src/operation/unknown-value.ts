import { UnknownValueError } from "../model/index.js";
import { faulty, type Refusal } from "./refusal.js";

/** Rules that only the tables can judge, not the schema, and the parameter that holds what would have been taken. */
const OFFERS = {
  "known-scheme": "nearest",
  "known-transcription": "allowedValues",
  "known-house": "allowedValues",
} as const;

/**
 * What `run` gives. Where it throws an UnknownValueError, the answer is a refusal that points at the member of that name;
 * all other errors are errors in the program and pass through.
 */
export function refuseUnknown<Output>(rule: keyof typeof OFFERS, run: () => Output): Output | Refusal {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UnknownValueError)) throw error;
    const params = { [OFFERS[rule]]: error.allowed };
    return faulty("invalid-input", [{ pointer: `/${error.argument}`, rule, params }]);
  }
}
