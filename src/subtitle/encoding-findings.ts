import { finding } from "../check/index.js";
import type { Cue, Finding } from "../model/index.js";
import { mojibakeRepair, type DecodedText } from "../text/index.js";

/** What the reading of bytes gave, without the text. */
export type DecodedBytes = Omit<DecodedText, "text">;

/** As much text as tells whether a file was misread; more would only take time. */
const SAMPLE = 100_000;

function fileFindings({ encoding, bom, other, damaged }: DecodedBytes): Finding[] {
  const findings: Finding[] = [];
  if (encoding !== "utf-8") findings.push(finding("encoding/not-utf8", { encoding }));
  if (other !== undefined) findings.push(finding("encoding/uncertain", { encoding, other }));
  if (damaged > 0) findings.push(finding("encoding/damaged", { encoding, count: damaged }));
  // In UTF-16 and UTF-32 the mark is as it should be.
  if (bom && encoding === "utf-8") findings.push(finding("encoding/bom", {}));
  return findings;
}

/** The texts that are not plain ASCII, joined, as far as the sample goes. */
function sampleOf(cues: readonly Pick<Cue, "text">[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of cues) {
    if (length > SAMPLE) break;
    if (!/[^\0-\x7f]/.test(text)) continue;
    texts.push(text);
    length += text.length;
  }
  return texts.join("\n");
}

/** The first words that differ, for a sentence; the whole text is the suggestion. */
function changedLine(text: string, repaired: string): { readonly text: string; readonly suggestion: string } {
  const lines = text.split("\n");
  const others = repaired.split("\n");
  const at = Math.max(
    0,
    lines.findIndex((line, index) => line !== others[index]),
  );
  return { text: lines[at]!, suggestion: others[at] ?? "" };
}

/**
 * What the encoding of a subtitle file shows: one finding each for the file (not UTF-8, uncertain, damaged, a byte order
 * mark), and for each cue whose text was misread before it was saved, or holds U+FFFD. Without bytes (`null`) only the cues
 * are judged.
 */
export function encodingFindings(decoded: DecodedBytes | null, cues: readonly Pick<Cue, "text">[]): Finding[] {
  const findings = decoded === null ? [] : fileFindings(decoded);
  const repair = mojibakeRepair(sampleOf(cues));
  cues.forEach(({ text }, at) => {
    const cue = at + 1;
    const repaired = repair === undefined ? text : repair(text);
    if (repaired !== text)
      findings.push(finding("encoding/mojibake", changedLine(text, repaired), { cue, suggestions: [repaired] }));
    const count = text.includes("\ufffd") ? text.split("\ufffd").length - 1 : 0;
    if (count > 0) findings.push(finding("encoding/replacement-char", { count }, { cue }));
  });
  return findings;
}
