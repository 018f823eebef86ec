import type { ParseContext } from "../../reading.js";
import { languageOfLetters } from "../mark-letters.js";
import { hear, hearBefore } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { isHeardAtMark, splitBeforeMark, STANDS_BEFORE, takeAfter, unclaimedRunAfter } from "./heard-or-read.js";
import { isSubtitleMark, plays } from "./item.js";
import { runBefore, type LanguageRun } from "./language-run.js";
import { readDenialBehind, readNegation } from "./negation.js";
import { noteDoubt } from "./note-doubt.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";
import { passagesBefore, passagesBehind } from "./passages.js";
import { trackWords, type TrackWords } from "./track-words.js";
import { readUnknownLanguage } from "./unknown-language.js";
import { isNoneBehind, readUnnamed } from "./unnamed-subtitles.js";

function noteOr(statement: Statement, gathered: Gathered, run: LanguageRun): void {
  if (run.joints.includes("or")) noteDoubt(statement, gathered, "and-or", run.first, run.last);
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

/** "v.o. s.-t. f.": a letter behind a mark that stands before its language. True when there is one. */
function readLetterBehind(statement: Statement, gathered: Gathered, index: number, words: TrackWords): boolean {
  const key = statement.at(index + 1)?.key ?? "";
  const language = languageOfLetters("single", key);
  if (!language || !isEdge(statement.at(index + 2)) || !STANDS_BEFORE.test(statement.at(index)!.key)) return false;
  statement.claim(index, "version");
  noteSubtitle(statement, gathered, index + 1, { language, ...words });
  return true;
}

/** What is said of a track; one for some passages is partial, and their language is neither heard throughout nor read. */
function wordsOfTrack(statement: Statement, first: number, last: number): TrackWords {
  const words = trackWords(statement, first, last);
  const passages = passagesBehind(statement, last) ?? passagesBefore(statement, first);
  for (const at of passages ?? []) statement.claim(at, "passages");
  return passages && words.kind === "full" ? { ...words, kind: "partial" } : words;
}

/** "otextad", "ondertitels: geen": the mark states that there are none. */
function readNone(statement: Statement, gathered: Gathered, index: number): void {
  statement.claim(index, "version");
  gathered.noSubtitles = { span: statement.spanOf(index, index), text: statement.at(index)!.raw };
}

function readMark(statement: Statement, gathered: Gathered, index: number, context: ParseContext): void {
  const after = unclaimedRunAfter(statement, index);
  // "V.O. arabe s.t. bil.": "bilingual" behind the mark names what is read, and what stands before is heard.
  const bilingual = !after && plays(statement.at(index + 1), "bilingual");
  const apart = bilingual ? undefined : runBefore(statement, index);
  const heard = apart && isHeardAtMark(statement, index, apart);
  if (heard) hear(statement, gathered, apart.members);
  const before = heard ? undefined : apart;
  const useAfter = takeAfter(statement, index, before, after);
  const first = !useAfter && before ? before.first : index;
  const last = useAfter && after ? after.last : index;
  if (readNegation(statement, gathered, index, useAfter ? undefined : before, useAfter ? after : undefined)) {
    if (gathered.noSubtitles) hearBefore(statement, gathered, first);
    return;
  }
  if (!before && !after && isNoneBehind(statement, index)) {
    readNone(statement, gathered, index);
    return;
  }
  const words = wordsOfTrack(statement, first, last);
  if (words.kind === "partial") noteDoubt(statement, gathered, "partial", first, last);
  if (useAfter && after) readBehindMark(statement, gathered, index, after, before, words);
  else if (before) readBeforeMark(statement, gathered, index, before, words);
  else if (readUnknownLanguage(statement, gathered, index, words)) hearBefore(statement, gathered, index - 1);
  else if (!readLetterBehind(statement, gathered, index, words)) {
    readUnnamed(statement, gathered, index, words, context);
  }
}

/** "subtitled in French": what stands before the mark is heard. */
function readBehindMark(
  statement: Statement,
  gathered: Gathered,
  index: number,
  after: LanguageRun,
  before: LanguageRun | undefined,
  words: TrackWords,
): void {
  noteOr(statement, gathered, after);
  readLanguages(statement, gathered, index, after.members, words);
  for (let at = after.last + 1; plays(statement.at(at), "spoken"); at++) statement.claim(at, "subtitles");
  if (before) hear(statement, gathered, before.members);
  else hearBefore(statement, gathered, index);
}

/** "French subtitles", "Engels en NL ondertiteld". */
function readBeforeMark(
  statement: Statement,
  gathered: Gathered,
  index: number,
  before: LanguageRun,
  words: TrackWords,
): void {
  const { read, heard } = splitBeforeMark(statement, before);
  noteOr(statement, gathered, before);
  readLanguages(statement, gathered, index, read, words);
  if (heard.length > 0) hear(statement, gathered, heard);
  else hearBefore(statement, gathered, before.first);
}

/** Finds every subtitle mark and the languages it speaks of. */
export function readSubtitles(statement: Statement, gathered: Gathered, context: ParseContext): void {
  for (const index of statement.placesOf("subtitle", "subtitle-weak", "untitled")) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    if (isSubtitleMark(item)) readMark(statement, gathered, index, context);
    else if (!readDenialBehind(statement, gathered, index)) {
      readNone(statement, gathered, index);
      hearBefore(statement, gathered, index);
    }
  }
}
