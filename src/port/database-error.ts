import { codeOf } from "./error-code.js";

/** SQLSTATE: what no server says that is up, lets us in and has the database. */
const UNREACHABLE_STATES = /^(?:08|28|3D|53|57P)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** A pool says that it waited too long, or that its connection is gone, without a code. */
const WITHOUT_CODE = "ECONNRESET";

/** What a database, or the way to it, refused. The message is the server's, for a log and not for a page. */
export class DatabaseError extends Error {
  /** The five signs of an SQLSTATE, or the system's code such as `ECONNREFUSED`. */
  readonly code: string;
  /** Nobody there, not let in, or no such database: it may be other in a minute, and no statement is at fault. */
  readonly unreachable: boolean;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "DatabaseError";
    this.code = code;
    this.unreachable = SQLSTATE.test(code) ? UNREACHABLE_STATES.test(code) : code !== BAD_ADDRESS;
  }
}

/** Tells a {@link DatabaseError}. By its name: what is loaded late may have its own copy of the class. */
export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && error.name === "DatabaseError";
}

/** The code of an address that is none. */
export const BAD_ADDRESS = "ERR_INVALID_URL";

/** Whatever a driver rejects with, as a {@link DatabaseError}. */
export function databaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DatabaseError(codeOf(error) ?? WITHOUT_CODE, message, error);
}
