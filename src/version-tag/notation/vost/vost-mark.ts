import type { Lang } from "../../../model/index.js";
import type { CompactMark, MarkedSubtitle } from "../compact-mark.js";
import { collisionOfLetters, languageOfLetters } from "../mark-letters.js";

const ORIGINAL =
  /^vo(?<audio>[a-z]{0,5}?)(?:s(?<spanish>e|es|esp|i|ing|c|cat|it|eus|gal|p|pt)|st(?<deaf>m)?(?<subtitles>bil|[a-z]{0,5}))?$/;
const BY_LANGUAGE = /^v(?<audio>ff|fq|fi|f2|f|a|l|p|all|ang|en|esp|nl|d)(?:st(?<deaf>m)?(?<subtitles>[a-z]{0,5}))?$/;
const BY_ITS_LANGUAGE = { byLanguageOnly: true } as const;
const SHORT = { ...BY_ITS_LANGUAGE, weak: true } as const;

/** A version named by the language that is heard, and whether the letters say a dub and can be nothing else. */
interface NamedVersion {
  readonly audio: Lang;
  readonly traits?: Pick<CompactMark, "byLanguageOnly" | "weak">;
}

const VERSIONS: ReadonlyMap<string, NamedVersion> = new Map([
  ["f", { audio: "fr", traits: BY_ITS_LANGUAGE }],
  ["ff", { audio: "fr-FR" }],
  ["fq", { audio: "fr-CA" }],
  ["fi", { audio: "fr" }],
  ["f2", { audio: "fr" }],
  ["a", { audio: "en", traits: SHORT }],
  ["ang", { audio: "en", traits: BY_ITS_LANGUAGE }],
  ["en", { audio: "en", traits: SHORT }],
  ["all", { audio: "de", traits: SHORT }],
  ["d", { audio: "de", traits: SHORT }],
  ["l", { audio: "lb", traits: SHORT }],
  ["nl", { audio: "nl", traits: BY_ITS_LANGUAGE }],
  ["p", { audio: "pt", traits: SHORT }],
  ["esp", { audio: "es", traits: BY_ITS_LANGUAGE }],
]);

/** Letters that may follow VO alone; others would make words of it (von, vol, VOD). */
const AFTER_BARE_VO: ReadonlySet<string> = new Set([
  "",
  ..."f fr fra a ang angl all en eng it ita es esp nl cat".split(" "),
]);

/** What a mark says is read; null when it says nothing of it. */
interface MarkedReading {
  readonly subtitles: readonly MarkedSubtitle[] | null;
  readonly collision?: readonly Lang[] | undefined;
}

const NOTHING_READ: MarkedReading = { subtitles: null };

function behindSt(letters: string, deaf: boolean): MarkedReading | undefined {
  const kind = deaf ? "sdh" : "full";
  if (letters === "") return { subtitles: [{ language: undefined, kind, fallback: "fr" }] };
  const language = languageOfLetters("vost", letters);
  return language === undefined
    ? undefined
    : { subtitles: [{ language, kind }], collision: collisionOfLetters("vost", letters) };
}

/** Behind a single S, as Spanish houses write it (subtitulada), E is español without doubt. */
function behindS(letters: string): MarkedReading | undefined {
  return behindSt(letters === "e" ? "es" : letters, false);
}

function readOriginal(key: string): CompactMark | undefined {
  const parts = ORIGINAL.exec(key)?.groups;
  if (!parts) return undefined;
  const { audio: letters = "", spanish, subtitles, deaf } = parts;
  const audio = languageOfLetters("vost", letters);
  if (letters !== "" && !audio) return undefined;
  if (spanish === undefined && subtitles === undefined && !AFTER_BARE_VO.has(letters)) return undefined;
  const said = { kind: "original", audio: audio ? [audio] : null } as const;
  if (subtitles === "bil") return { ...said, subtitles: [], bilingual: true };
  const behind = subtitles === undefined ? NOTHING_READ : behindSt(subtitles, deaf !== undefined);
  const read = spanish === undefined ? behind : behindS(spanish);
  if (!read) return undefined;
  const collision = collisionOfLetters("vost", letters) ?? read.collision;
  return {
    ...said,
    subtitles: read.subtitles,
    ...(collision && { collision }),
    ...(read.subtitles === null && letters.length > 1 && { weak: true }),
  };
}

function readByLanguage(key: string): CompactMark | undefined {
  const parts = BY_LANGUAGE.exec(key)?.groups;
  const version = parts && VERSIONS.get(parts.audio!);
  if (!version) return undefined;
  const read = parts.subtitles === undefined ? NOTHING_READ : behindSt(parts.subtitles, parts.deaf !== undefined);
  return read && { kind: "dubbed", audio: [version.audio], subtitles: read.subtitles, ...version.traits };
}

/**
 * Reads a mark of the VOST family (version originale sous-titrée): `VO`, `VOF`, `VOSTFR`, `VOSTBIL`, `VOSE`, and the
 * versions named by their language, `VF`, `VFF` (France), `VFQ` (Québec), `VFSTF`. Unnamed subtitles get a fallback.
 */
export function readVostMark(key: string): CompactMark | undefined {
  return key.startsWith("vo") ? readOriginal(key) : key.startsWith("v") ? readByLanguage(key) : undefined;
}
