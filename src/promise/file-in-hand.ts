import { parseLanguageTag } from "../language/index.js";
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
import { asPromised } from "./south-slavic-reader.js";

/** A subtitle file with what was found of it. */
export interface FileInHand {
  /** As the caller called it; a name of no use, such as `file 2`, where he gave none. */
  readonly name: string;
  /** Where it stands in what the caller gave (RFC 6901); findings of it say so. */
  readonly pointer?: string;
  /** Null when it is no subtitle file. */
  readonly document: SubtitleDocument | null;
  readonly evidence: LanguageEvidence;
  readonly kind: SubtitleKind;
  readonly findings: readonly Finding[];
}

/** A file with what its text is called by those who hold it against promised languages. */
export interface FileForPromise {
  readonly file: FileInHand;
  /** The languages that can be relied on: none while the content leaves them open. */
  readonly languages: readonly Lang[];
  /** The name of a language told by the words. */
  readonly called: (language: Lang) => Lang;
}

function languagesTold({ evidence }: FileInHand): readonly Lang[] {
  if (evidence.undetermined) return [];
  if (evidence.layout) return evidence.layout.order;
  const count = evidence.bilingual ? 2 : 1;
  return evidence.languages.slice(0, count).map(({ language }) => language);
}

/** What the file says of its own language, inside and by its name: regions stand there, never in the words. */
export function declaredLanguages({ name, document }: FileInHand): readonly Lang[] {
  const named = parseVersionTag(name, { notation: "filename" }).tag?.subtitles ?? [];
  return [...(document?.language ? [document.language] : []), ...named.map(({ language }) => language)];
}

/** True for a file of unknown language that by its name is for a few passages only. */
export function isCalledForced({ file: { name, document, kind }, languages }: FileForPromise): boolean {
  if (languages.length > 0 || kind !== "forced" || !document?.cues.length) return false;
  const named = parseVersionTag(name, { notation: "filename" }).tag?.subtitles ?? [];
  return named.some((track) => track.kind === "forced");
}

const TWO_CHINESE_SCRIPTS: ReadonlySet<string> = new Set(["Hans", "Hant"]);

/** The script that a language of a file is seen to be written in; undefined where another language may be meant. */
function scriptSeen(language: Lang, { evidence }: FileInHand): string | undefined {
  const { script, bilingual, languages } = evidence;
  if (script === undefined || languages[0]?.language !== language) return undefined;
  return !bilingual || TWO_CHINESE_SCRIPTS.has(script) ? script : undefined;
}

/** Whether a script settles what a promise leaves open or not: `zh` in `Hans` breaks the promise of `zh-Hant`. */
function settles(script: string, language: Lang, promised: readonly Lang[]): boolean {
  const open = promised.filter((one) => subtitleFit(one, language) === "variant-not-stated");
  return open.some((one) => subtitleFit(one, `${language}-${script}`) !== "variant-not-stated");
}

/**
 * The name of a language told by the words: with its script where a promise asks for one, else as the variety that the file
 * declares; a declared script that the letters contradict is not believed.
 */
function varietyOf(language: Lang, file: FileInHand, promised: readonly Lang[]): Lang {
  const script = scriptSeen(language, file);
  const written = script !== undefined && settles(script, language, promised) ? `${language}-${script}` : language;
  const declared = declaredLanguages(file).find((one) => {
    const stated = parseLanguageTag(one)?.script;
    return (
      subtitleFit(written, one) === "variant" && (stated === undefined || script === undefined || stated === script)
    );
  });
  return declared ?? written;
}

/** A file as it is held against promised languages. */
export function forPromise(file: FileInHand, promised: readonly Lang[]): FileForPromise {
  const called = (language: Lang): Lang =>
    asPromised(varietyOf(language, file, promised), scriptSeen(language, file), promised);
  return { file, called, languages: languagesTold(file).map(called) };
}

/** What can be read with the file; a language that cannot be told is `und`. */
export function tracksOf({ file, languages }: FileForPromise): readonly Subtitle[] {
  if (!file.document?.cues.length) return [];
  const { kind } = file;
  return (languages.length > 0 ? languages : ["und"]).map((language) => subtitle(language, { kind, medium: "file" }));
}
