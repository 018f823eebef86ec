import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { isUnknownWord, plays, playsAny, type Item } from "./item.js";
import { runAfter, runBefore, type LanguageRun } from "./language-run.js";
import { endsSegment, isEdge } from "./segment-edge.js";
import { belongsToNoun, speaksOfFilm } from "./sentence.js";
import type { Separator } from "./lex.js";
import type { Statement } from "./statement.js";

const VERSION_WORDS = ["version", "original", "original-weak", "dub", "voiceover", "voiceover-or-dub"] as const;

/** Notes that these languages are heard. */
export function hear(statement: Statement, gathered: Gathered, members: readonly number[]): void {
  for (const index of members) {
    statement.claim(index, "audio");
    gathered.audio.push({ named: statement.at(index)!.language!, span: statement.spanOf(index, index) });
  }
}

/** "A, B and C": commas that end in "and" join one list. */
export function isOneList({ joints }: LanguageRun): boolean {
  return joints.length > 1 && joints.at(-1) === "and" && joints.slice(0, -1).every((joint) => joint === "comma");
}

/** The number of members in the first of two lists joined by a comma: "A, B and C, D" has three, "A, B and C" one; 0 without a comma. */
export function endOfFirstList({ joints }: LanguageRun): number {
  const and = joints.indexOf("and");
  const behindAnd = and < 0 ? -1 : joints.indexOf("comma", and);
  return (behindAnd >= 0 ? behindAnd : joints.indexOf("comma")) + 1;
}

/** The part of a run behind its last comma: what a mark directly behind it speaks of. */
export function behindComma(run: LanguageRun): LanguageRun {
  const comma = run.joints.lastIndexOf("comma");
  if (comma < 0 || isOneList(run)) return run;
  const members = run.members.slice(comma + 1);
  return { ...run, members, joints: run.joints.slice(comma + 1), first: members[0]! };
}

/** True for a mark that will claim the language behind it: "Version Anglaise", "VO russe", "doublé en français". */
function claimsBehind(item: Item | undefined): boolean {
  return item?.mark !== undefined || playsAny(item, ...VERSION_WORDS);
}

function isBoundary(item: Item | undefined): boolean {
  return endsSegment(item) || item!.number || playsAny(item, "format", "in", "silent");
}

/** Signs that may stand between what is heard and what is read. */
const PARTS_HEARD_FROM_READ: ReadonlySet<Separator | undefined> = new Set<Separator>([
  "comma",
  "bar",
  "dash",
  "arrow",
  "semicolon",
  "bullet",
  "slash",
  "open",
]);

/** Languages alone between two separators: "Finnish, Swedish subtitles", "PL / titulky SK". */
function aloneBefore(statement: Statement, separator: number): LanguageRun | undefined {
  const item = statement.at(separator);
  if (!PARTS_HEARD_FROM_READ.has(item?.separator)) return undefined;
  const run = runBefore(statement, separator);
  return run && isBoundary(statement.at(run.first - 1)) ? run : undefined;
}

/**
 * What is heard in front of a subtitle phrase: "Russian with English subtitles", "englisch, ohne Untertitel",
 * "Finnish, Swedish subtitles", "Hebrew subtitled in English". `first` is the first item of the phrase.
 */
export function hearBefore(statement: Statement, gathered: Gathered, first: number): void {
  let at = first - 1;
  while (playsAny(statement.at(at), "filler", "live-medium", "burned-in", "partly") && !isFreeLanguage(statement, at))
    at--;
  const linked = playsAny(statement.at(at), "with", "none", "untitled");
  if (linked) at--;
  if (linked && statement.at(at)?.separator === "comma") at--;
  // "русскоязычный фильм с субтитрами": the adjective says what is spoken in the film.
  if (linked && plays(statement.at(at), "film") && SPEAKS.test(statement.at(at - 1)?.key ?? "")) at--;
  const run = isFreeLanguage(statement, at) ? runBefore(statement, at + 1) : aloneBefore(statement, at);
  if (!run || claimsBehind(statement.at(run.first - 1)) || isTalkedOf(statement, run.first)) return;
  hear(statement, gathered, run.members);
}

/** Adjectives that mean "speaking": -язычный, -sprachig, -talig, -phone, -language. */
const SPEAKS = /(?:язычн[а-я]+|sprachige?[rnsm]?|talige?|phones?|språkig|sproget|language|speaking)$/;

const TALK_REACH = 8;

/** True when the words before speak of a talk about the film, not of the film: "Q&A in English", "Einführung auf Deutsch". */
export function isTalkedOf(statement: Statement, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - TALK_REACH); at--) {
    const item = statement.at(at)!;
    if (
      item.separator === "stop" ||
      item.separator === "bar" ||
      item.separator === "semicolon" ||
      item.separator === "close"
    )
      return false;
    if (playsAny(item, "talk", "award")) return true;
    if (statement.claimOf(at) === "version") return false;
  }
  return false;
}

/** True when the text states more of the version than what is spoken. */
function saysMore({ kinds, subtitles, noSubtitles, live }: Gathered): boolean {
  return kinds.length + subtitles.length + live.length > 0 || noSubtitles !== undefined;
}

/** The noun itself, which may also be the language of a book or a person. */
const NOUN = /^(?:язык|language|langue|sprache|taal|lengua|idioma|lingua|jezyk|jazyk|sprak|sprog)$/;

/** "Она учит английский язык": an unknown word right before the language makes the language its object, not the film's. */
function isTaught(statement: Statement, run: LanguageRun): boolean {
  let before = run.first - 1;
  while (plays(statement.at(before), "filler")) before--;
  return isUnknownWord(statement.at(before));
}

/** Reads words for what is spoken: "Engels gesproken", "Language: English", "на русском языке". */
export function readSpoken(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("spoken")) {
    if (!statement.isFree(index)) continue;
    const before = runBefore(statement, index);
    const after = runAfter(statement, index);
    const run = after && (after.link === "colon" || !before) ? after : before;
    if (!run || isTalkedOf(statement, run.first) || (run === after && after.link === "dash")) continue;
    if (
      run === before &&
      NOUN.test(statement.at(index)!.key) &&
      (isTaught(statement, run) || belongsToNoun(statement, index))
    )
      continue;
    if (!saysMore(gathered) && !speaksOfFilm(statement, index)) continue;
    statement.claim(index, "version");
    hear(statement, gathered, run.members);
  }
}

/** Reads what a sentence says of the film: "The print is in Tatar", "Der Film ist auf Russisch". */
export function readSentences(statement: Statement, gathered: Gathered): void {
  for (const film of statement.placesOf("film")) {
    const preposition = film + 2;
    if (!plays(statement.at(film + 1), "copula") || !plays(statement.at(preposition), "in")) continue;
    const run = isFreeLanguage(statement, preposition + 1) ? runAfter(statement, preposition) : undefined;
    if (run && !isDeniedBehind(statement, run)) hear(statement, gathered, run.members);
  }
}

/** "Der Film ist auf Englisch nicht verfügbar"; in "in English, not dubbed" and "auf Deutsch nicht synchronisiert" a mark is denied. */
function isDeniedBehind(statement: Statement, run: LanguageRun): boolean {
  const denied = statement.at(run.last + 2);
  return playsAny(statement.at(run.last + 1), "not", "none") && (isEdge(denied) || isUnknownWord(denied));
}
