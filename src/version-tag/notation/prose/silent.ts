import { endOfFirstList } from "./audio.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { isHeardAtMark } from "./heard-or-read.js";
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

const MUSIC =
  /musi[ckq]|muzi[ek]|piano|klavier|klav[iy]r|pianist|organ|orgel|orchest|орган|оркестр|музык|роял|фортепиан|тапер|begleitung|begeleiding|accompa|accompagn/;

/** Not the title of a film: in small letters, or in the sentence of the music that is played to it. */
function isAdjective(statement: Statement, index: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(statement.at(index)!.raw)) return true;
  for (let at = index + 1; at <= index + SENTENCE_REACH && statement.at(at); at++)
    if (MUSIC.test(statement.at(at)!.key)) return true;
  return false;
}

/** "нем. ориг.", "с нем. субтитрами": the same letters are a language where the statement speaks of an original or of subtitles. */
function isLanguageAtMark(statement: Statement, index: number): boolean {
  if (!isFreeLanguage(statement, index)) return false;
  return statement.holds(
    "original",
    "original-weak",
    "subtitle",
    "subtitle-weak",
    "spoken",
    "version",
    "dub",
    "voiceover",
  );
}

/**
 * "tussentitels in het Urdu, Russisch ondertiteld", "intertitles in English and Russian subtitles": the part behind the last
 * comma, or behind the one "and", belongs to the subtitle mark; all of "intertitres anglais et français sous-titrés" does not.
 */
function beforeSubtitles(statement: Statement, run: LanguageRun): LanguageRun {
  const end = run.joints.join() === "and" ? 1 : endOfFirstList(run);
  const mark = run.last + 1;
  if (end === 0 || !isSubtitleMark(statement.at(mark)) || isHeardAtMark(statement, mark, run)) return run;
  return { ...run, members: run.members.slice(0, end) };
}

/** "немой, русские титры", "silent, English titles": words that elsewhere are short for subtitles are intertitles in a silent film. */
const TITLES = /^(?:титр|титры|титрами|titles|titel|titeln|titres)$/;

/** The places of such words, in a statement that says that the film is silent. */
function titlesOfSilent(statement: Statement, gathered: Gathered): readonly number[] {
  if (!gathered.kinds.some(({ kind }) => kind === "silent")) return [];
  return statement
    .placesOf("subtitle-weak", "title")
    .filter((index) => TITLES.test(statement.at(index)!.key) && runBefore(statement, index) !== undefined);
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
      (item.key.includes(" ") || item.key.endsWith("film") || isAdjective(statement, index))
    ) {
      statement.claim(index, "version");
      gathered.kinds.push({ kind: "silent", text: item.raw, span, compact: false });
    }
  }
  if (gathered.intertitles.length > 0) return;
  for (const index of titlesOfSilent(statement, gathered)) readIntertitles(statement, gathered, index);
}
