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
  if (joinedBehind && isCode(statement.at(index + 2)) && !inPhrase) return true;
  // "audiodescription et sous-titres": a little word that joins is a code only at the start of a phrase.
  if (inPhrase && plays(item, "and") && item.raw === item.key) return false;
  const followed = isSubtitleMark(next) && previous?.language === undefined && !playsAny(previous, "spoken", "version");
  return followed || (plays(previous, "subtitle-weak") && isEdge(next));
}

/** True when the item names a language that no mark has claimed. */
export function isFreeLanguage(statement: Statement, index: number): boolean {
  const item = statement.at(index);
  if (item?.language === undefined || !statement.isFree(index)) return false;
  if (isDoubtfulCode(item)) return isCodeAtMark(statement, index);
  // "NO subtitles" denies; NO is Norwegian only in a list of codes.
  const denies = isCode(item) && plays(item, "none");
  return !denies || jointOf(statement.at(index - 1)) !== undefined || jointOf(statement.at(index + 1)) !== undefined;
}
