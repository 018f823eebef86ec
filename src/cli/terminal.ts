import type { Readable, Writable } from "node:stream";

/** The streams and environment a command runs in: data goes to stdout, talk to stderr. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that never goes back; the one of the machine where none is given. */
  readonly now?: () => number;
}
