import type { UnkeptPart } from "../../../model/index.js";
import { unkeptOverrides } from "../ass/unkept-overrides.js";

/** Markup of fonts that no run keeps. */
const FONT = /<font\s[^<>]{0,400}\b(?:face|size)\s?=|<s>/i;
const BLOCK = /\{(\\[^{}\n]{1,400})\}/g;

/** What the text of an SRT cue says that its runs do not keep: fonts and sizes, and what an override block of ASS may say. */
export function unkeptInSrtText(written: string): readonly UnkeptPart[] {
  const styles: readonly UnkeptPart[] = FONT.test(written) ? ["styles"] : [];
  if (!written.includes("{\\")) return styles;
  return [...styles, ...[...written.matchAll(BLOCK)].flatMap(([, block = ""]) => unkeptOverrides(block))];
}
