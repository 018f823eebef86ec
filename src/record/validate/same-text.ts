import { normalized } from "../../text/index.js";

const BLANKS = /\s+/gu;

/** The key under which two writings of one text meet: Unicode form, letter case and blanks do not count. */
export function sameTextKey(text: string): string {
  return normalized(text, "NFC").trim().replace(BLANKS, " ").toUpperCase();
}
