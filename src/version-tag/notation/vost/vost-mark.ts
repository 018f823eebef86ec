import type { Lang } from "../../../model/index.js";
import type { CompactMark, MarkedSubtitle } from "../compact-mark.js";

interface Letters {
  readonly language: Lang;
  /** What else the same letters mean to other houses. */
  readonly collision?: readonly Lang[];
}

/** How French, Spanish, Catalan, Italian and Portuguese houses shorten a language inside a mark. */
const LETTERS: Readonly<Record<string, Letters>> = {
  f: { language: "fr" },
  fr: { language: "fr" },
  fra: { language: "fr" },
  franc: { language: "fr" },
  french: { language: "fr" },
  a: { language: "en", collision: ["en", "de"] },
  ang: { language: "en" },
  angl: { language: "en" },
  an: { language: "en" },
  en: { language: "en" },
  eng: { language: "en" },
  all: { language: "de" },
  allem: { language: "de" },
  d: { language: "de" },
  de: { language: "de" },
  ger: { language: "de" },
  n: { language: "nl" },
  nl: { language: "nl" },
  neerl: { language: "nl" },
  e: { language: "es", collision: ["es", "en"] },
  es: { language: "es" },
  esp: { language: "es" },
  cast: { language: "es-ES" },
  c: { language: "ca" },
  cat: { language: "ca" },
  it: { language: "it" },
  ita: { language: "it" },
  i: { language: "en", collision: ["en", "it"] },
  ing: { language: "en" },
  p: { language: "pt" },
  pt: { language: "pt" },
  por: { language: "pt" },
  eus: { language: "eu" },
  gal: { language: "gl" },
  ru: { language: "ru" },
  rus: { language: "ru" },
};

// In Spanish marks (VOSE) S alone is "subtitulada": there E is español without doubt.
const SPANISH: Readonly<Record<string, Letters>> = { ...LETTERS, e: { language: "es" }, a: { language: "en" } };

const ORIGINAL =
  /^vo(?<audio>[a-z]{0,5}?)(?:(?<short>s)(?<spanish>e|es|esp|i|ing|c|cat|it|eus|gal|p|pt)|st(?<deaf>m)?(?<subtitles>bil|[a-z]{0,5}))?$/;
const BY_LANGUAGE = /^v(?<audio>ff|fq|fi|f2|f|a|l|p|all|ang|en|esp|nl|d)(?:st(?<deaf>m)?(?<subtitles>[a-z]{0,5}))?$/;
const VERSIONS: Readonly<Record<string, { readonly audio: Lang; readonly plain?: true; readonly weak?: true }>> = {
  f: { audio: "fr", plain: true },
  ff: { audio: "fr-FR" },
  fq: { audio: "fr-CA" },
  fi: { audio: "fr" },
  f2: { audio: "fr" },
  a: { audio: "en", plain: true, weak: true },
  ang: { audio: "en", plain: true },
  en: { audio: "en", plain: true, weak: true },
  all: { audio: "de", plain: true, weak: true },
  d: { audio: "de", plain: true, weak: true },
  l: { audio: "lb", plain: true, weak: true },
  nl: { audio: "nl", plain: true },
  p: { audio: "pt", plain: true, weak: true },
  esp: { audio: "es", plain: true },
};

/** Letters that may follow VO alone; others would make words of it (von, vol, VOD). */
const AFTER_BARE_VO = new Set([
  "",
  "f",
  "fr",
  "fra",
  "a",
  "ang",
  "angl",
  "all",
  "en",
  "eng",
  "it",
  "ita",
  "es",
  "esp",
  "nl",
  "cat",
]);

/** The language that letters stand for inside a mark of the family; undefined when they are none of its letters. */
export function languageOfLetters(letters: string): Lang | undefined {
  return LETTERS[letters]?.language;
}

function markedSubtitles(
  letters: string,
  deaf: boolean,
  table = LETTERS,
): { subtitles: MarkedSubtitle[]; collision?: readonly Lang[] } | undefined {
  const kind = deaf ? "sdh" : "full";
  if (letters === "") return { subtitles: [{ language: undefined, kind, fallback: "fr" }] };
  const known = table[letters];
  if (!known) return undefined;
  return { subtitles: [{ language: known.language, kind }], ...(known.collision && { collision: known.collision }) };
}

function readOriginal(key: string): CompactMark | undefined {
  const parts = ORIGINAL.exec(key)?.groups;
  if (!parts) return undefined;
  const letters = parts.audio ?? "";
  const audio = letters === "" ? undefined : LETTERS[letters];
  if (letters !== "" && !audio) return undefined;
  if (parts.short === undefined && parts.subtitles === undefined && !AFTER_BARE_VO.has(letters)) return undefined;
  const said = { kind: "original", audio: audio ? [audio.language] : null } as const;
  if (parts.subtitles === "bil") return { ...said, subtitles: [], bilingual: true };
  const read = parts.short
    ? markedSubtitles(parts.spanish ?? "", false, SPANISH)
    : parts.subtitles !== undefined
      ? markedSubtitles(parts.subtitles, parts.deaf !== undefined)
      : { subtitles: null };
  if (!read) return undefined;
  const collision =
    audio?.collision ??
    ("collision" in read ? read.collision : undefined) ??
    (parts.spanish === "i" ? ["en", "it"] : undefined);
  return {
    ...said,
    subtitles: read.subtitles,
    ...(collision && { collision }),
    ...(read.subtitles === null && letters.length > 1 && { weak: true }),
  };
}

function readByLanguage(key: string): CompactMark | undefined {
  const parts = BY_LANGUAGE.exec(key)?.groups;
  const version = parts && VERSIONS[parts.audio ?? ""];
  if (!parts || !version) return undefined;
  const read =
    parts.subtitles === undefined ? { subtitles: null } : markedSubtitles(parts.subtitles, parts.deaf !== undefined);
  if (!read) return undefined;
  return {
    kind: "dubbed",
    audio: [version.audio],
    subtitles: read.subtitles,
    ...(version.plain && { byLanguageOnly: true }),
    ...(version.weak && { weak: true }),
  };
}

/**
 * Reads a mark of the VOST family (version originale sous-titrée): `VO`, `VOF`, `VOSTFR`, `VOSTBIL`, `VOSE`, and the
 * versions named by their language, `VF`, `VFF` (France), `VFQ` (Québec), `VFSTF`. Unnamed subtitles get a fallback.
 */
export function readVostMark(key: string): CompactMark | undefined {
  return key.startsWith("vo") ? readOriginal(key) : key.startsWith("v") ? readByLanguage(key) : undefined;
}
