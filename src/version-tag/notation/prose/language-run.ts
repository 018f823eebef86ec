import { isFreeLanguage } from "./free-language.js";
import { isSubtitleMark, plays, playsAny } from "./item.js";
import { jointOf, type Joint } from "./joint.js";
import type { Statement } from "./statement.js";
import type { ProseRole } from "./word-roles.js";

/** What stands between a mark and its languages. */
export type Link = "direct" | "in" | "colon" | "bracket" | "dash";

/** Languages in a row, as places in the statement, with the joints between them. */
export interface LanguageRun {
  readonly members: readonly number[];
  /** joints[k] stands between members[k] and members[k + 1]. */
  readonly joints: readonly Joint[];
  /** First and last item of the run, links between mark and run not counted. */
  readonly first: number;
  readonly last: number;
  readonly link: Link;
}

const BETWEEN_MARK_AND_LANGUAGE = [
  "bilingual",
  "burned-in",
  "live-medium",
  "soft-medium",
  "closed-medium",
  "deaf",
  "forced",
  "copula",
  "filler",
  "partly",
  "open-caption",
  "closed-caption",
  "hard-caption",
  "print",
] as const satisfies readonly ProseRole[];
const MOST_WORDS_BETWEEN = 4;
/** No copy is shown in more languages than this; it keeps hostile lists from being walked again and again. */
const MOST_LANGUAGES_IN_A_RUN = 24;

/** A language of the list beside another, and how the two are joined. */
interface Neighbour {
  readonly index: number;
  readonly joint: Joint;
}

function mayStandBetween(statement: Statement, index: number): boolean {
  const item = statement.at(index);
  return item !== undefined && (item.separator === "hyphen" || playsAny(item, ...BETWEEN_MARK_AND_LANGUAGE));
}

const OF_LANGUAGE = /^(?:language|kalbos|valodas)$/;

/**
 * "English language subtitles", "anglų kalbos subtitrai": the word for language belongs to what is read. In "German language
 * subtitled" it is what is heard.
 */
function isNounOfLanguage(statement: Statement, noun: number, mark: number): boolean {
  const [item, marked] = [statement.at(noun), statement.at(mark)];
  return item !== undefined && OF_LANGUAGE.test(item.key) && isSubtitleMark(marked) && !marked!.key.endsWith("ed");
}

/** "на русском языке", "en langue russe": the preposition, the language and the word for language are one phrase. */
function isPhraseOfLanguage(statement: Statement, end: number): boolean {
  const preposition = statement.at(end - 2);
  const word = statement.at(end);
  if (!isFreeLanguage(statement, end - 1) || !preposition || !word) return false;
  return word.roles.some(
    ({ role, language }) =>
      (role === "spoken" || role === "filler") &&
      preposition.roles.some((other) => other.role === "in" && other.language === language),
  );
}

/** "ST FR NL": codes in capitals with nothing between them. */
function areCodesInARow(statement: Statement, index: number): boolean {
  return [index, index + 1].every((at) => {
    const item = statement.at(at);
    return isFreeLanguage(statement, at) && item!.language!.form === "code" && item!.capitals;
  });
}

/** "ST ENG / DE": a slash between spaces joins when no mark behind it claims the second language. */
function spacedSlash(statement: Statement, index: number): Joint | undefined {
  const item = statement.at(index);
  if (item?.separator !== "bar" || item.raw !== "/") return undefined;
  const behind = statement.at(index + 2);
  const claimed =
    behind?.mark !== undefined ||
    isSubtitleMark(behind) ||
    playsAny(behind, "original", "spoken", "dub", "version", "intertitle");
  return claimed ? undefined : "slash";
}

/** The hyphen of a word whose second half stands with the next: "eesti- ja venekeelsed", "deutsch- und englischsprachig". */
function isCutWord(statement: Statement, index: number): boolean {
  const dash = statement.at(index);
  return dash?.separator === "dash" && dash.start === statement.at(index - 1)?.end;
}

function memberBefore(statement: Statement, index: number): Neighbour | undefined {
  let at = index - 1;
  const linked = playsAny(statement.at(at), "in", "partly") && !plays(statement.at(at), "none");
  if (linked && jointOf(statement.at(at - 1))) at--;
  if (areCodesInARow(statement, index - 1)) return { index: index - 1, joint: "slash" };
  const joint = jointOf(statement.at(at));
  if (!joint) return undefined;
  at--;
  // ", and" is one joint, and so is the "- ja" of "eesti- ja venekeelsed".
  if (joint === "and" && (statement.at(at)?.separator === "comma" || isCutWord(statement, at))) at--;
  if (isFreeLanguage(statement, at)) return { index: at, joint };
  // "на русском языке и на французском": the word for language repeats.
  return joint !== "comma" && isPhraseOfLanguage(statement, at) ? { index: at - 1, joint: "and" } : undefined;
}

function memberAfter(statement: Statement, index: number): Neighbour | undefined {
  let at = index + 1;
  if (areCodesInARow(statement, index)) return { index: at, joint: "slash" };
  const joint = jointOf(statement.at(at)) ?? spacedSlash(statement, at);
  if (!joint) return undefined;
  at++;
  if (joint === "comma" && !isFreeLanguage(statement, at) && jointOf(statement.at(at)) === "and") at++;
  if (!isFreeLanguage(statement, at) && playsAny(statement.at(at), "in", "filler", "partly")) at++;
  return isFreeLanguage(statement, at) ? { index: at, joint } : undefined;
}

/** The free languages that end directly before `index`, words of medium and the like between them and it skipped. */
export function runBefore(statement: Statement, index: number): LanguageRun | undefined {
  let last = index - 1;
  for (
    let skipped = 0;
    skipped < MOST_WORDS_BETWEEN &&
    !isFreeLanguage(statement, last) &&
    (mayStandBetween(statement, last) || isNounOfLanguage(statement, last, index));
    skipped++
  )
    last--;
  if (!isFreeLanguage(statement, last)) return undefined;
  const members = [last];
  const joints: Joint[] = [];
  for (let at = last; members.length < MOST_LANGUAGES_IN_A_RUN;) {
    const previous = memberBefore(statement, at);
    if (!previous) break;
    members.unshift(previous.index);
    joints.unshift(previous.joint);
    at = previous.index;
  }
  return { members, joints, first: members[0]!, last, link: "direct" };
}

/** The link and the first language behind `index`; undefined where something else stands between. */
function linkBehind(statement: Statement, index: number): { readonly first: number; readonly link: Link } | undefined {
  let first = index + 1;
  let link: Link = "direct";
  for (let skipped = 0; skipped < MOST_WORDS_BETWEEN + 1 && !isFreeLanguage(statement, first); skipped++) {
    const item = statement.at(first);
    if (!item) return undefined;
    if (plays(item, "in")) link = link === "bracket" ? link : "in";
    else if (item.separator === "colon" || item.separator === "equals") link = "colon";
    else if (item.separator === "open") link = "bracket";
    else if (item.separator === "dash") link = "dash";
    else if (item.separator !== "hyphen" && !(mayStandBetween(statement, first) || plays(item, "spoken")))
      return undefined;
    first++;
  }
  return isFreeLanguage(statement, first) ? { first, link } : undefined;
}

/** The free languages that start behind `index`: directly, or behind "in", a colon, an opening bracket or a dash. */
export function runAfter(statement: Statement, index: number): LanguageRun | undefined {
  const start = linkBehind(statement, index);
  if (!start) return undefined;
  const members = [start.first];
  const joints: Joint[] = [];
  for (let at = start.first; members.length < MOST_LANGUAGES_IN_A_RUN;) {
    const next = memberAfter(statement, at);
    if (!next) break;
    members.push(next.index);
    joints.push(next.joint);
    at = next.index;
  }
  return { members, joints, first: start.first, last: members.at(-1)!, link: start.link };
}

/** The languages behind `index`, only where one of these links leads to them. */
export function runLinkedAfter(
  statement: Statement,
  index: number,
  ...links: readonly Link[]
): LanguageRun | undefined {
  const run = runAfter(statement, index);
  return run && links.includes(run.link) ? run : undefined;
}
