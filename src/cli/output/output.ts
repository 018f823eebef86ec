import type { Messages } from "../../message/index.js";
import type { Answer, OperationId } from "../../operation/index.js";
import type { Paint } from "./paint.js";

/** One answer of an operation, and what was asked about: the text, or a short name of it. */
export interface Report {
  readonly operation: OperationId;
  readonly subject: string;
  readonly answer: Answer;
  /** Short names of all that was asked about, where an answer counts them. */
  readonly subjects?: readonly string[];
  /** What was asked, where the answer cannot be read without it. */
  readonly input?: unknown;
  /** What was written is in a file already and need not be printed. */
  readonly written?: boolean;
}

/** What is printed: data for stdout, talk for stderr. Both end with a line break or are empty. */
export interface Printed {
  readonly data: string;
  readonly talk?: string;
}

/** A form of output. A form that is one document gathers in `write` and prints in `end`. */
export interface Output {
  write(report: Report): Printed;
  end(): Printed;
}

/** Makes a form of output for one call of a command. */
export type CreateOutput = (messages: Messages, paint: Paint) => Output;

/** Nothing to print. */
export const NOTHING: Printed = { data: "" };
