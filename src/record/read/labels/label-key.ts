import { foldWord } from "../../../text/index.js";

const BLANKS = /\s+/gu;
const END = /[\s.:]+$/u;

/** The key under which a label is looked up: folded, single blanks, no full stop or colon at the end. */
export function labelKey(label: string): string {
  const key = foldWord(label).replace(BLANKS, " ").trim();
  const last = key.charCodeAt(key.length - 1);
  return last === 0x2e || last === 0x3a ? key.replace(END, "") : key;
}
