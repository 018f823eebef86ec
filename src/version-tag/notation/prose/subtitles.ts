import type { ParseContext } from "../../reading.js";
import { hear, hearBefore } from "./audio.js";
import { LETTER_LANGUAGES } from "./compound-word.js";
import type { Gathered } from "./gathered.js";
import { splitBeforeMark, STANDS_BEFORE, takeAfter, unclaimedRunAfter } from "./heard-or-read.js";
import { plays } from "./item.js";
import { readNegation } from "./negation.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isSubtitleMark, type LanguageRun, type Statement } from "./statement.js";
import { trackWords, type TrackWords } from "./track-words.js";
import { readUnknownLanguage } from "./unknown-language.js";
import { isNoneBehind, readUnnamed } from "./unnamed-subtitles.js";

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
  if (readNegation(statement, gathered, index, useAfter ? undefined : before, useAfter ? after : undefined)) {
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
  if (readUnknownLanguage(statement, gathered, index, words)) {
    hearBefore(statement, gathered, index - 1);
    return;
  }
  readUnnamed(statement, gathered, index, words, context);
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
