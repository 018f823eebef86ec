import { endOfFirstList } from "./audio.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { isSubtitleMark, plays, playsAny } from "./item.js";
import { runAfter, runBefore, type LanguageRun } from "./language-run.js";
import { endsSegment } from "./segment-edge.js";
import { SENTENCE_REACH } from "./sentence.js";
import type { Statement } from "./statement.js";

const OF_THE_COPY = [
  "format",
  "time",
  "film",
  "silent",
  "and",
  "none",
  "subtitle",
  "subtitle-weak",
  "version",
  "intertitle",
] as const;

/** A segment that speaks of the copy: between two separators nothing but the word itself, facts and little words. */
function isOfTheCopy(statement: Statement, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let words = 1, at = index + step; words <= SENTENCE_REACH; words++, at += step) {
      const item = statement.at(at);
      if (!item || endsSegment(item)) break;
      // "silent with music track": what follows "with" is no title.
      if (step > 0 && playsAny(item, "with", "intertitle")) break;
      if (!item.number && !item.language && !playsAny(item, ...OF_THE_COPY)) return false;
    }
  }
  return true;
}

/** "нем. ориг.", "с нем. субтитрами": the same letters are a language where the statement speaks of an original or of subtitles. */
function isLanguageAtMark(statement: Statement, index: number): boolean {
  if (!isFreeLanguage(statement, index)) return false;
  return !statement
    .placesOf("original", "original-weak", "subtitle", "subtitle-weak", "spoken", "version", "dub", "voiceover")
    .next().done;
}

/** "tussentitels in het Urdu, Russisch ondertiteld": the part behind the last comma belongs to the subtitle mark. */
function beforeSubtitles(statement: Statement, run: LanguageRun): LanguageRun {
  const end = endOfFirstList(run);
  if (end === 0 || !isSubtitleMark(statement.at(run.last + 1))) return run;
  return { ...run, members: run.members.slice(0, end) };
}

function readIntertitles(statement: Statement, gathered: Gathered, index: number): void {
  const before = runBefore(statement, index);
  const after = before ? undefined : runAfter(statement, index);
  const run = before ?? (after?.link === "dash" ? undefined : after && beforeSubtitles(statement, after));
  const short = statement.at(index)!.key.length <= 3;
  if (short && !run) return;
  statement.claim(index, "version");
  gathered.kinds.push({
    kind: "silent",
    text: statement.at(index)!.raw,
    span: statement.spanOf(index, index),
    compact: false,
  });
  for (const member of run?.members ?? []) {
    statement.claim(member, "intertitles");
    gathered.intertitles.push({ named: statement.at(member)!.language!, span: statement.spanOf(member, member) });
  }
}

/** Reads what makes a film silent or without speech: intertitles and their language, "stumm", "no dialogue". */
export function readSilence(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("intertitle", "no-dialogue", "silent")) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    const span = statement.spanOf(index, index);
    if (plays(item, "intertitle")) readIntertitles(statement, gathered, index);
    else if (plays(item, "no-dialogue")) {
      statement.claim(index, "version");
      gathered.kinds.push({ kind: "nodialogue", text: item.raw, span, compact: false });
    } else if (
      plays(item, "silent") &&
      isOfTheCopy(statement, index) &&
      !isLanguageAtMark(statement, index) &&
      (item.key.includes(" ") || item.key.endsWith("film") || !/^\p{Lu}\p{Ll}/u.test(item.raw))
    ) {
      statement.claim(index, "version");
      gathered.kinds.push({ kind: "silent", text: item.raw, span, compact: false });
    }
  }
}
