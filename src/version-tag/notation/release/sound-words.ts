import { subtitle, type Lang, type VersionKind, type VersionTag } from "../../../model/index.js";
import { primaryLanguage, scriptOf } from "../../../language/index.js";
import type { ReadingDraft } from "../../reading.js";
import { followsOn } from "./neighbours.js";
import type { DubMark, ReleaseMark, VersionMark } from "./release-mark.js";
import type { VersionWord } from "./version-words.js";

interface Placed<Mark> {
  readonly mark: Mark;
  readonly word: VersionWord;
}

/** Reads what a release name says of its sound from the words that the subtitles have left. */
export function readSoundWords(words: readonly VersionWord[], draft: ReadingDraft): void {
  const named = spokenAmong(words, draft);
  const russian = isRussian(words, named);
  const dubs = dubsAmong(words, russian);
  const versions = versionsAmong(words, russian);
  for (const word of words) if (marksSound(word)) draft.evidence("audio", word.token.start, word.token.end);
  showVersionSubtitles(versions, draft);
  if (words.some((word) => isMark(word, "many"))) {
    draft.audio = withoutParents(["mul", ...named, ...versions.flatMap(({ mark }) => mark.audio ?? [])]);
    return;
  }
  if (distinct(versions).length > 1) {
    readAlternatives(distinct(versions), draft);
    return;
  }
  const [version] = versions;
  draft.kind = version?.mark.kind ?? kindOf(dubs);
  const spoken = withoutParents([...named, ...(version?.mark.audio === undefined ? [] : [version.mark.audio])]);
  draft.audio = spoken.length > 0 ? spoken : null;
  addDubLanguages(dubs, words, draft);
  addSecondLanguage(words, draft);
  noteVersion(version, draft);
}

/** A language named with its script is written, not spoken: `CHS`. */
function spokenAmong(words: readonly VersionWord[], draft: ReadingDraft): readonly Lang[] {
  const spoken: Lang[] = [];
  for (const word of words) {
    if (word.role !== "language") continue;
    const field = scriptOf(word.language.tag) === undefined ? "audio" : "subtitles";
    draft.evidence(field, word.token.start, word.token.end);
    if (field === "audio") spoken.push(word.language.tag);
    else draft.show(subtitle(word.language.tag));
  }
  return spoken;
}

function marksSound(word: VersionWord): boolean {
  if (word.role === "language") return false;
  return ["version", "dub", "voiceover", "many", "dual", "dual-german"].includes(word.mark.type);
}

function isMark(word: VersionWord, type: string): boolean {
  return word.role === "mark" && word.mark.type === type;
}

/** `VO` beside Russian voice-overs is one of them, elsewhere the original version. */
function isRussian(words: readonly VersionWord[], named: readonly Lang[]): boolean {
  if (named.includes("ru")) return true;
  return words.some((word) => word.role === "mark" && isRussianVoiceover(word.mark));
}

function isRussianVoiceover(mark: ReleaseMark): boolean {
  return mark.type === "voiceover" && mark.language === "ru";
}

function dubsAmong(words: readonly VersionWord[], russian: boolean): readonly Placed<DubMark>[] {
  return words.flatMap((word): Placed<DubMark>[] => {
    if (word.role !== "mark") return [];
    const { mark } = word;
    if (mark.type === "dub" || mark.type === "voiceover") return [{ mark, word }];
    return russian && word.token.key === "vo" ? [{ mark: { type: "voiceover" }, word }] : [];
  });
}

function versionsAmong(words: readonly VersionWord[], russian: boolean): readonly Placed<VersionMark>[] {
  return words.flatMap((word) => {
    if (word.role !== "mark" || word.mark.type !== "version") return [];
    return russian && word.token.key === "vo" ? [] : [{ mark: word.mark, word }];
  });
}

function distinct(versions: readonly Placed<VersionMark>[]): readonly Placed<VersionMark>[] {
  const keys = versions.map(({ mark }) => `${mark.kind} ${mark.audio ?? ""}`);
  return versions.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

function kindOf(dubs: readonly Placed<DubMark>[]): VersionKind {
  const types = new Set(dubs.map(({ mark }) => mark.type));
  if (types.size !== 1) return "unknown";
  return types.has("dub") ? "dubbed" : "voiceover";
}

/** `Español Castellano` is one language: a tag goes when a more special one of it is there. */
function withoutParents(tags: readonly Lang[]): Lang[] {
  return [...new Set(tags)].filter((tag) => !tags.some((other) => other.startsWith(`${tag}-`)));
}

function showVersionSubtitles(versions: readonly Placed<VersionMark>[], draft: ReadingDraft): void {
  for (const { mark, word } of versions) {
    if (mark.subtitles === undefined) continue;
    const { start, end } = word.token;
    draft.evidence("subtitles", start, end);
    draft.show({ language: mark.subtitles, kind: "full", medium: "unknown", ...(mark.assumed && { assumed: true }) });
    if (mark.assumed) draft.doubt("sub-region", { languages: [mark.subtitles] }, { span: { start, end } });
    if (mark.collides === undefined) continue;
    const languages = [mark.subtitles, mark.collides];
    draft.doubt("code-collision", { code: word.token.text, languages }, { span: { start, end } });
  }
}

/** `VO+VFF+VFQ`: one of these, so the tag itself states only what they share. */
function readAlternatives(versions: readonly Placed<VersionMark>[], draft: ReadingDraft): void {
  const kinds = new Set(versions.map(({ mark }) => mark.kind));
  const [kind] = kinds;
  if (kinds.size === 1 && kind !== undefined) draft.kind = kind;
  draft.alternatives = versions.map(({ mark }): Partial<VersionTag> => {
    return { kind: mark.kind, audio: mark.audio === undefined ? null : [mark.audio] };
  });
}

/** The notation's own language counts where no language stands beside the mark and none of its kind is named. */
function addDubLanguages(dubs: readonly Placed<DubMark>[], words: readonly VersionWord[], draft: ReadingDraft): void {
  for (const { mark, word } of dubs) {
    const { language } = mark;
    const at = words.indexOf(word);
    const { start, end } = word.token;
    const beside = [followsOn(word, words[at - 1]) && words[at - 1], followsOn(words[at + 1], word) && words[at + 1]];
    const stated = beside.some((other) => other && other.role === "language");
    const spoken = draft.audio ?? [];
    if (language === undefined) continue;
    if (mark.stated === true) draft.speak(language);
    else if (!stated && !spoken.some((tag) => primaryLanguage(tag) === primaryLanguage(language))) {
      draft.speak(language);
      draft.doubt("lang-by-region", { language }, { span: { start, end } });
    }
  }
  const [dub] = dubs;
  if (dub === undefined || draft.audio !== null) return;
  const { start, end } = dub.word.token;
  draft.doubt("lang-unknown", {}, { span: { start, end } });
}

/** Two languages of which the name says one, or none: `German.DL`, `Dual Audio`. */
function addSecondLanguage(words: readonly VersionWord[], draft: ReadingDraft): void {
  const word = words.find((other) => isMark(other, "dual") || isMark(other, "dual-german"));
  if (word === undefined) return;
  const named = draft.audio?.length ?? 0;
  const hasSubtitles = draft.subtitles !== null;
  if (named > 1 || (named === 0 && isMark(word, "dual-german") && !hasSubtitles)) return;
  draft.speak("mul");
  const { text, start, end } = word.token;
  if (named === 1 || isMark(word, "dual-german")) draft.doubt("dual", { text }, { span: { start, end } });
}

function noteVersion(version: Placed<VersionMark> | undefined, draft: ReadingDraft): void {
  if (version === undefined) return;
  const { start, end } = version.word.token;
  if (version.mark.kind === "original" && draft.audio === null)
    draft.doubt("audio-relative", {}, { span: { start, end } });
  const { audio, named } = version.mark;
  if (named === true && audio !== undefined)
    draft.doubt("dub-or-original", { language: audio }, { span: { start, end } });
}
