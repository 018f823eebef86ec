import type { Cue, Lang, SubtitleDocument } from "../../model/index.js";
import type { LanguageEvidence } from "./language-evidence.js";
import { editedCue } from "../cue-text-edit.js";
import { linesOfCue } from "./lines-of-cue.js";
import { sidesOf } from "./side-by-side.js";

/** One language of a file as a document of its own. */
export interface LanguagePart {
  readonly language: Lang;
  readonly document: SubtitleDocument;
}

/** A cue whose lines of two sides keep the side that is in a language; the others stay as they are. */
function withSides(cue: Cue, kept: Cue, language: Lang, languagesOf: (line: number) => readonly (Lang | null)[]): Cue {
  // Sides are one line each in the file: nothing was taken away before, and lines count as they did.
  if (kept !== cue) return kept;
  let offset = 0;
  const edits = cue.text.split("\n").flatMap((line, at) => {
    const begin = offset;
    offset += line.length + 1;
    const [left, right] = languagesOf(at);
    const sides = sidesOf(line);
    if (sides === undefined || right === undefined || left === right) return [];
    const { start, end } = sides[right === language ? 1 : 0];
    return [
      { start: begin, end: begin + start, text: "" },
      { start: begin + end, end: begin + line.length, text: "" },
    ];
  });
  return editedCue(
    cue,
    edits.filter(({ start, end }) => end > start),
  );
}

/**
 * Parts a file in two languages into one document for each, the upper language first, by the lines of its evidence. What
 * shows no language (a number, a name alone) goes into both, so that nothing is lost. A file in one language comes back
 * whole, as `und` where its language is not known.
 */
export function splitBilingual(document: SubtitleDocument, evidence: LanguageEvidence): readonly LanguagePart[] {
  const { layout, languages } = evidence;
  if (layout === undefined) return [{ language: languages[0]?.language ?? "und", document }];
  const found = new Map<string, (Lang | null)[]>();
  for (const { cue, line, language } of evidence.lines) {
    const key = `${cue} ${line}`;
    found.set(key, [...(found.get(key) ?? []), language]);
  }
  return layout.order.map((language) => {
    const cues = document.cues.flatMap((cue, at): readonly Cue[] => {
      const of = (line: number): readonly (Lang | null)[] => found.get(`${at + 1} ${line + 1}`) ?? [null];
      const whole = linesOfCue(cue, (line) => of(line).some((one) => one === null || one === language));
      return whole === null ? [] : [withSides(cue, whole, language, of)];
    });
    return { language, document: { ...document, language, cues } };
  });
}
