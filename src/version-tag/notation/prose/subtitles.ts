import type { Lang } from "../../../model/index.js";
import type { ParseContext } from "../../reading.js";
import { bilingualLanguagesOf } from "../region.js";
import { endOfFirstList, hear, hearBefore, isOneList } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import { LETTER_LANGUAGES } from "./compound-word.js";
import { isNegated } from "./negation.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isSubtitleMark, type LanguageRun, type Statement } from "./statement.js";
import { trackWords, type TrackWords } from "./track-words.js";
import { unknownLanguageBefore } from "./unknown-language.js";

/** Marks that stand before their language: "st fr", "titulky CZ", "napisy PL", "sub ita". */
const STANDS_BEFORE =
  /^(?:st|stt|sub|subs|tit|titulky|napisy|nap|leg|sott|суб|субт|тит|sous titre(?:e|s|es)?|soustitre(?:e|s|es)?|subtitulad[oa]s?|sottotitolat[oaie]|legendad[oa]s?)$/;
/** Forms of a verb: the language before "subtitled in French" is what is heard. */
const VERB =
  /(?:ed|eld|elde|telt|telte|tre|tree|tres|trees|ado|ada|ados|adas|ato|ata|ati|ate|tad|tat|tet|анный|анная|ирован)$/;

const WHAT_IS_HEARD = [
  "original",
  "original-weak",
  "spoken",
  "version",
  "dub",
  "voiceover",
  "voiceover-or-dub",
  "intertitle",
  "silent",
  "no-dialogue",
] as const;

/** A mark in front of the list that leaves nothing in it to be heard: "OV, FR & NL ond.", "gesproken, Frans en Nederlands". */
function saysWhatIsHeard(item: Item | undefined): boolean {
  return item?.mark !== undefined || playsAny(item, ...WHAT_IS_HEARD);
}

/** The languages of a run that belong to the subtitles: after a comma without a mark before it, the earlier ones are heard. */
function splitBeforeMark(
  statement: Statement,
  run: LanguageRun,
): { readonly read: readonly number[]; readonly heard: readonly number[] } {
  const before = statement.at(run.first - 1);
  const bound =
    playsAny(before, "with", "none") ||
    saysWhatIsHeard(before?.separator === "comma" ? statement.at(run.first - 2) : before);
  // "OV in het Hindi, Russisch en Arabisch ond.", "v angličtině, české titulky": what "in" introduces is heard.
  const cutBehindFirst = plays(before, "in") ? endOfFirstList(run) : 0;
  if (cutBehindFirst > 0)
    return { read: run.members.slice(cutBehindFirst), heard: run.members.slice(0, cutBehindFirst) };
  if (bound) return { read: run.members, heard: [] };
  const comma = run.joints.lastIndexOf("comma");
  if (isOneList(run)) return { read: run.members, heard: [] };
  let cut = comma + 1;
  if (comma < 0) {
    // "Engels en NL ondertiteld": a name and a code are not one list.
    const mixed = run.joints.findIndex(
      (joint, at) =>
        joint === "and" &&
        formOf(statement, run.members[at]!) === "word" &&
        formOf(statement, run.members[at + 1]!) === "code",
    );
    cut = mixed + 1;
  }
  return { read: run.members.slice(cut), heard: run.members.slice(0, cut) };
}

function formOf(statement: Statement, index: number): string {
  return statement.at(index)?.language?.form ?? "";
}

/** The run behind a mark, less the languages that a later mark claims. */
function unclaimedRunAfter(statement: Statement, index: number): LanguageRun | undefined {
  const run = statement.runAfter(index);
  if (!run || run.link === "in" || run.link === "colon") return run;
  const next = statement.at(run.last + 1);
  const claimed = isSubtitleMark(next) || playsAny(next, "spoken", "dub", "version", "original", "intertitle");
  if (!claimed) return run;
  const comma = run.joints.lastIndexOf("comma");
  if (comma < 0) return undefined;
  const members = run.members.slice(0, comma + 1);
  return { ...run, members, joints: run.joints.slice(0, comma), last: members.at(-1)! };
}

function takeAfter(item: Item, before: LanguageRun | undefined, after: LanguageRun | undefined): boolean {
  if (!after) return false;
  if (after.link === "dash" || after.link === "bracket") return !before;
  if (!before) return true;
  if (after.link === "direct") return STANDS_BEFORE.test(item.key);
  return after.link === "colon" || VERB.test(item.key);
}

function noteOr(statement: Statement, gathered: Gathered, run: LanguageRun): void {
  if (!run.joints.includes("or")) return;
  gathered.doubts.push({
    code: "and-or",
    text: statement.textOf(run.first, run.last),
    span: statement.spanOf(run.first, run.last),
  });
}

function readLanguages(
  statement: Statement,
  gathered: Gathered,
  mark: number,
  members: readonly number[],
  words: TrackWords,
): void {
  for (const index of members) {
    noteSubtitle(statement, gathered, index, { language: statement.at(index)!.language!.tag, ...words });
  }
  statement.claim(mark, "version");
}

/** In the singular these are also the second title of a book. */
const SUBTITLE_OF_A_BOOK = /^(?:subtitle|untertitel|sous titre|ondertitel|sottotitolo|subtitulo|legenda|подзаголовок)$/;

/** True when the sentence around holds words that have no part in version statements. */
function isAmongOtherWords(statement: Statement, index: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = index + step; ; at += step) {
      const item = statement.at(at);
      if (!item || (item.separator && item.separator !== "hyphen" && item.separator !== "comma")) return false;
      if (!item.separator && !item.number && item.roles.length === 0 && !item.language && !item.mark) return true;
    }
  });
}

/** A weak mark without a language counts behind a mark of the original ("OV OND", "VO ST"), behind "with", or alone. */
function countsWithoutLanguage(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  if (plays(item, "subtitle") && !(SUBTITLE_OF_A_BOOK.test(item.key) && isAmongOtherWords(statement, index)))
    return true;
  const previous = statement.at(index - 1);
  if (previous?.mark?.bare || plays(previous, "original") || plays(previous, "original-weak")) return true;
  return plays(previous, "with") || (plays(previous, "in") && item.key === "ut");
}

/** "2D СУБ": in a listing the mark in capitals, alone among numbers and formats, is the subtitled original. */
function isListingMark(statement: Statement, index: number, context: ParseContext): boolean {
  const item = statement.at(index)!;
  const capitals = item.raw.length > 1 && item.raw === item.raw.toUpperCase();
  const isEdge = (other: Item | undefined): boolean =>
    !other || other.number || other.separator !== undefined || plays(other, "format");
  const known = context.region !== undefined || /\p{Script=Cyrillic}/u.test(item.raw);
  return (
    capitals &&
    known &&
    plays(item, "subtitle-weak") &&
    isEdge(statement.at(index - 1)) &&
    isEdge(statement.at(index + 1))
  );
}

/** "Subtitles: none", "ondertitels: geen". */
function isNoneBehind(statement: Statement, index: number): boolean {
  const at = statement.at(index + 1)?.separator ? index + 2 : index + 1;
  const behind = statement.at(at + 1);
  return (
    plays(statement.at(at), "none") &&
    (behind === undefined || (behind.separator !== undefined && behind.separator !== "hyphen"))
  );
}

function fallbackOf(item: Item): Lang | undefined {
  const languages = new Set(
    item.roles.filter(({ role }) => role === "subtitle" || role === "subtitle-weak").map(({ language }) => language),
  );
  languages.delete("en");
  return languages.size > 0 ? [...languages][0] : undefined;
}

/** "v.o. s.-t. f.": a letter behind a mark that stands before its language. */
function letterAfter(statement: Statement, index: number): number | undefined {
  const next = statement.at(index + 1);
  const ends = statement.at(index + 2) === undefined || statement.at(index + 2)!.separator !== undefined;
  return next && ends && STANDS_BEFORE.test(statement.at(index)!.key) && LETTER_LANGUAGES[next.key]
    ? index + 1
    : undefined;
}

function readMark(statement: Statement, gathered: Gathered, index: number, context: ParseContext): void {
  const item = statement.at(index)!;
  const before = statement.runBefore(index);
  const after = unclaimedRunAfter(statement, index);
  const useAfter = takeAfter(item, before, after);
  const first = !useAfter && before ? before.first : index;
  const last = useAfter && after ? after.last : index;
  if (isNegated(statement, gathered, index, useAfter ? undefined : before, useAfter ? after : undefined)) {
    if (gathered.noSubtitles) hearBefore(statement, gathered, first);
    return;
  }
  if (!before && !after && isNoneBehind(statement, index)) {
    statement.claim(index, "version");
    gathered.noSubtitles = { span: statement.spanOf(index, index), text: item.raw };
    return;
  }
  const words = trackWords(statement, first, last);
  if (words.kind === "partial")
    gathered.doubts.push({ code: "partial", text: statement.textOf(first, last), span: statement.spanOf(first, last) });
  if (useAfter && after) {
    noteOr(statement, gathered, after);
    readLanguages(statement, gathered, index, after.members, words);
    for (let at = after.last + 1; plays(statement.at(at), "spoken"); at++) statement.claim(at, "subtitles");
    if (before) hear(statement, gathered, before.members);
    else hearBefore(statement, gathered, index);
    return;
  }
  if (before) {
    const { read, heard } = splitBeforeMark(statement, before);
    noteOr(statement, gathered, before);
    readLanguages(statement, gathered, index, read, words);
    if (heard.length > 0) hear(statement, gathered, heard);
    else hearBefore(statement, gathered, first);
    return;
  }
  const letter = letterAfter(statement, index);
  if (letter !== undefined) {
    statement.claim(index, "version");
    noteSubtitle(statement, gathered, letter, { language: LETTER_LANGUAGES[statement.at(letter)!.key], ...words });
    return;
  }
  if (unknownLanguageBefore(statement, gathered, index, words)) {
    hearBefore(statement, gathered, index - 1);
    return;
  }
  const bilingual = [index - 1, index + 1].find((at) => plays(statement.at(at), "bilingual"));
  if (bilingual !== undefined) {
    hearBefore(statement, gathered, Math.min(index, bilingual));
    const languages = bilingualLanguagesOf(context.region);
    for (const at of [index, bilingual]) statement.claim(at, "version");
    for (const language of languages)
      noteSubtitle(statement, gathered, index, {
        language,
        ...words,
        assumed: true,
        mark: statement.textOf(Math.min(index, bilingual), Math.max(index, bilingual)),
      });
    if (languages.length === 0) noteSubtitle(statement, gathered, index, { language: "mul", ...words });
    return;
  }
  const listed = isListingMark(statement, index, context);
  if (listed)
    gathered.kinds.push({ kind: "original", text: item.raw, span: statement.spanOf(index, index), compact: true });
  else if (!countsWithoutLanguage(statement, index)) return;
  hearBefore(statement, gathered, index);
  statement.claim(index, "version");
  const fallback = fallbackOf(item);
  noteSubtitle(statement, gathered, index, { language: undefined, ...words, ...(fallback && { fallback }) });
}

/** Finds every subtitle mark and the languages it speaks of. */
export function readSubtitles(statement: Statement, gathered: Gathered, context: ParseContext): void {
  for (const index of statement.placesOf("subtitle", "subtitle-weak", "untitled")) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    if (isSubtitleMark(item)) readMark(statement, gathered, index, context);
    else {
      statement.claim(index, "version");
      gathered.noSubtitles = { span: statement.spanOf(index, index), text: item.raw };
      hearBefore(statement, gathered, index);
    }
  }
}
