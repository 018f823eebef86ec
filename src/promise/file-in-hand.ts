import {
  subtitle,
  type Finding,
  type Lang,
  type Subtitle,
  type SubtitleDocument,
  type SubtitleKind,
} from "../model/index.js";
import type { LanguageEvidence } from "../subtitle/index.js";
import { parseVersionTag, subtitleFit } from "../version-tag/index.js";

/** A subtitle file with what was found of it. */
export interface FileInHand {
  /** As the caller called it; a name of no use, such as `file 2`, where he gave none. */
  readonly name: string;
  /** Null when it is no subtitle file. */
  readonly document: SubtitleDocument | null;
  readonly evidence: LanguageEvidence;
  readonly kind: SubtitleKind;
  readonly findings: readonly Finding[];
}

/** The languages that can be relied on: none while the content leaves them open. */
export function languagesInHand({ evidence }: FileInHand): readonly Lang[] {
  if (evidence.undetermined) return [];
  if (evidence.layout) return evidence.layout.order;
  const count = evidence.bilingual ? 2 : 1;
  return evidence.languages.slice(0, count).map(({ language }) => language);
}

/** What the file says of its own language, inside and by its name: regions and scripts stand there, never in the words. */
function declaredLanguages({ name, document }: FileInHand): readonly Lang[] {
  const named = parseVersionTag(name, { notation: "filename" }).tag?.subtitles ?? [];
  return [...(document?.language ? [document.language] : []), ...named.map(({ language }) => language)];
}

/** A language told by the words, or the variety of it that the file declares. */
function varietyOf(language: Lang, declared: readonly Lang[]): Lang {
  return declared.find((one) => subtitleFit(language, one) === "variant") ?? language;
}

/** What can be read with the file; a language that cannot be told is `und`. */
export function tracksOf(file: FileInHand): readonly Subtitle[] {
  if (!file.document?.cues.length) return [];
  const declared = declaredLanguages(file);
  const languages = languagesInHand(file).map((language) => varietyOf(language, declared));
  const { kind } = file;
  return (languages.length > 0 ? languages : ["und"]).map((language) => subtitle(language, { kind, medium: "file" }));
}

/** The cues, counted from 1, that lack one of two languages of a file, with the first language each lacks. */
export function halvesMissing({ evidence }: FileInHand, languages: readonly Lang[]): ReadonlyMap<number, Lang> {
  const present = new Map<number, Set<Lang>>();
  for (const { cue, language } of evidence.lines) {
    const found = present.get(cue) ?? new Set<Lang>();
    if (language !== null) found.add(language);
    present.set(cue, found);
  }
  const missing = new Map<number, Lang>();
  for (const [cue, found] of present) {
    // A cue of names or numbers is in no language and lacks none.
    if (found.size === 0) continue;
    const lacking = languages.find((wanted) => [...found].every((one) => subtitleFit(wanted, one) === "no"));
    if (lacking !== undefined) missing.set(cue, lacking);
  }
  return missing;
}
