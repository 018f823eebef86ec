import { isDoubtfulCode, isSubtitleMark, plays, playsAny, type Item } from "./item.js";
import { jointOf } from "./joint.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";

function isCode(item: Item | undefined): boolean {
  return item?.language?.form === "code";
}

/** "en subs", "ST de": a little word that can only be a code, because a subtitle mark stands right beside it. */
function isCodeAtMark(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  const [previous, next] = [statement.at(index - 1), statement.at(index + 1)];
  if (item.key.length > 2 || playsAny(item, "none", "with")) return false;
  const joined = previous?.separator === "comma" || previous?.separator === "slash" || previous?.separator === "and";
  if (joined && isCode(statement.at(index - 2)) && isEdge(next)) return true;
  const inPhrase = !isEdge(previous);
  if (previous?.mark?.bare === true && isEdge(next)) return true;
  const joinedBehind = next?.separator === "slash" || next?.separator === "and";
  if (joinedBehind && isCode(statement.at(index + 2)) && isSubtitleMark(previous)) return true;
  if (joinedBehind && isCode(statement.at(index + 2)) && !inPhrase) return true;
  // "audiodescription et sous-titres": a little word that joins is a code only at the start of a phrase.
  if (inPhrase && plays(item, "and") && item.raw === item.key) return false;
  // "The film is subtitled".
  if (inPhrase && plays(item, "copula") && item.raw === item.key) return false;
  const followed = isSubtitleMark(next) && previous?.language === undefined && !playsAny(previous, "spoken", "version");
  return followed || (plays(previous, "subtitle-weak") && isEdge(next));
}

const INITIAL = /^\p{Lu}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** What a director is announced with, folded. */
const DIRECTOR =
  /^(?:r|regie|regia|rezie|rezyseria|regi|dir|director|direccion|directed|realisation|real|realisateur|реж|режиссер)$/;

/** "Regie: A. German": behind a word for the director and an initial it is a person; "V. Française" is a version. */
function isFamilyName(statement: Statement, index: number): boolean {
  const initial = statement.at(index - 1);
  if (initial?.dotted !== true || !INITIAL.test(initial.raw) || !CAPITALISED.test(statement.at(index)!.raw))
    return false;
  const behindColon = statement.at(index - 2)?.separator === "colon";
  const word = statement.at(index - (behindColon ? 3 : 2));
  return word !== undefined && DIRECTOR.test(word.key);
}

/** True when the item names a language that no mark has claimed. */
export function isFreeLanguage(statement: Statement, index: number): boolean {
  const item = statement.at(index);
  if (item?.language === undefined || !statement.isFree(index) || isFamilyName(statement, index)) return false;
  if (isDoubtfulCode(item)) return isCodeAtMark(statement, index);
  // "NO subtitles" denies; NO is Norwegian only in a list of codes.
  const denies = isCode(item) && plays(item, "none");
  return !denies || jointOf(statement.at(index - 1)) !== undefined || jointOf(statement.at(index + 1)) !== undefined;
}
