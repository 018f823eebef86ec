import type { Cue, Lang, SubtitleDocument } from "../../model/index.js";
import type { LanguageEvidence } from "./language-evidence.js";
import { linesOfCue } from "./lines-of-cue.js";

/** One language of a file as a document of its own. */
export interface LanguagePart {
  readonly language: Lang;
  readonly document: SubtitleDocument;
}

/**
 * Parts a file in two languages into one document for each, the upper language first, by the lines of its evidence. What
 * shows no language (a number, a name alone) goes into both, so that nothing is lost. A file in one language comes back
 * whole, as `und` where its language is not known.
 */
export function splitBilingual(document: SubtitleDocument, evidence: LanguageEvidence): readonly LanguagePart[] {
  const { layout, languages } = evidence;
  if (layout === undefined) return [{ language: languages[0]?.language ?? "und", document }];
  const found = new Map(evidence.lines.map(({ cue, line, language }) => [`${cue} ${line}`, language]));
  return layout.order.map((language) => {
    const cues = document.cues.flatMap((cue, at): readonly Cue[] => {
      const part = linesOfCue(cue, (line) => {
        const of = found.get(`${at + 1} ${line + 1}`) ?? null;
        return of === null || of === language;
      });
      return part === null ? [] : [part];
    });
    return { language, document: { ...document, language, cues } };
  });
}
