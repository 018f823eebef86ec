import { isDatabaseUrl } from "../../operation/index.js";
import { UsageError } from "../usage-error.js";

/** The beginning of a URL; a drive of Windows has one letter. */
const URL_START = /^[a-z][a-z0-9+.-]+:\/\//i;

/** A place where a catalogue can be, as it was typed. The URL of something else than PostgreSQL is wrong usage. */
export function cataloguePlace(written: string): string {
  if (isDatabaseUrl(written) || !URL_START.test(written)) return written;
  // Without what follows: an address may hold a password.
  const scheme = `${written.slice(0, written.indexOf("://"))}://…`;
  throw new UsageError((messages) => messages.say("cli", "error/bad-place", { value: messages.quote(scheme) }));
}
