import type { Lang } from "../../../model/index.js";
import type { LanguageEvidence, LineLanguage } from "../../language/language-evidence.js";

/** The lines of one cue that hold letters, by their number from 1. */
export interface CueLines {
  readonly cue: number;
  readonly lines: readonly LineLanguage[];
}

/** The judged lines of a file, cue by cue, in its order. */
export function linesByCue({ lines }: LanguageEvidence): readonly CueLines[] {
  const cues: { readonly cue: number; readonly lines: LineLanguage[] }[] = [];
  for (const line of lines) {
    const last = cues.at(-1);
    if (last?.cue === line.cue) last.lines.push(line);
    else cues.push({ cue: line.cue, lines: [line] });
  }
  return cues;
}

/** The languages of a cue, in the order of its lines, each once; lines that show none are passed over. */
export function languagesInCue({ lines }: CueLines): readonly Lang[] {
  return [...new Set(lines.flatMap(({ language }) => (language === null ? [] : [language])))];
}
