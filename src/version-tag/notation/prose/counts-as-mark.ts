import type { ParseContext } from "../../reading.js";
import type { CompactMark } from "../compact-mark.js";
import { isMarkOfRegion } from "../region.js";
import { isUnknownWord, playsAny, type Item } from "./item.js";
import { isEdge, isEdgeOrFact } from "./segment-edge.js";
import type { Statement } from "./statement.js";

/** Houses whose code tables we have; a house without one changes nothing. */
const KNOWN_HOUSES = new Set(["arte", "cinematheque-lu"]);

/** Set apart from what stands beside it. A colon is no end: what follows it explains the mark, or the mark it. */
function isSeparated(item: Item | undefined): boolean {
  return isEdgeOrFact(item) && item?.separator !== "colon" && item?.separator !== "hyphen";
}

/** True when a mark has something of a version beside it that makes it one: a language, a subtitle mark, "with". */
function hasCompany(statement: Statement, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const item = statement.at(at);
    if (
      item?.mark !== undefined ||
      playsAny(item, "subtitle", "subtitle-weak", "with", "none", "in", "untitled", "version")
    )
      return true;
    if (item?.language === undefined) return false;
    // A bare code is company when a mark has claimed it already, or when nothing follows it: "ov fr ond", "vo ru – st de".
    return item.language.form !== "code" || !statement.isFree(at) || (at > index && isSeparated(statement.at(at + 1)));
  });
}

/** "russ. OF mit frz. UT", "OF ohne Untertitel": in capitals, behind a language or in front of what is read. */
function isOriginalInCapitals(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  const [previous, next] = [statement.at(index - 1), statement.at(index + 1)];
  if (!item.mark?.bare || !item.capitals) return false;
  // "OF Georgisch mit engl. UT": a name in its own case behind the capitals.
  const named = next?.language?.form === "word" && !next.capitals;
  return (
    named ||
    playsAny(next, "with", "none", "in", "subtitle", "subtitle-weak") ||
    (previous?.language !== undefined && isEdge(next))
  );
}

/** Dutch "het OV", "uw OV-chipkaart" is public transport (openbaar vervoer). */
function isPublicTransport(statement: Statement, index: number): boolean {
  return statement.at(index)!.key === "ov" && /^(?:het|uw|je|jouw|ons|mijn)$/.test(statement.at(index - 1)?.key ?? "");
}

/** "OV Films GmbH", "VO Cinéma SARL": at the start of the text, with a name behind it. */
function isFirm(statement: Statement, index: number): boolean {
  const next = statement.at(index + 1);
  if (index > 0 || !statement.at(index)!.mark!.bare || !next) return false;
  return (isUnknownWord(next) || playsAny(next, "film", "time", "copula", "word")) && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

/** A hyphen and an unknown word make one word of the mark and it, unless the word is one for version: "OmU-Fassung". */
function isPartOfWord(statement: Statement, index: number): boolean {
  const behind = statement.at(index + 2);
  if (statement.at(index + 1)?.separator !== "hyphen" || !behind || !statement.at(index)!.mark?.bare) return false;
  return isUnknownWord(behind) && !/(?:fassung|version|vorstellung|kopie|screening)/.test(behind.key);
}

/** True when a mark of few letters is meant as one and not as a word, a title or a place. */
export function countsAsMark(statement: Statement, index: number, mark: CompactMark, context: ParseContext): boolean {
  const item = statement.at(index)!;
  if (isPublicTransport(statement, index) || isPartOfWord(statement, index) || isFirm(statement, index)) return false;
  const alone = isSeparated(statement.at(index - 1)) && isSeparated(statement.at(index + 1));
  if (mark.weak) {
    const whole = statement.items.length === 1;
    const bracketed = statement.at(index - 1)?.separator === "open" && statement.at(index + 1)?.separator === "close";
    const agrees =
      context.region !== undefined && (isMarkOfRegion(context.region, item.key) ?? mark.subtitles !== null);
    const paired =
      alone &&
      [index - 2, index + 2].some(
        (at) => statement.at(at)?.mark !== undefined || statement.claimOf(at) === "subtitles",
      );
    const explained = statement.at(index + 1)?.separator === "equals" && /^\p{Lu}+$/u.test(item.raw);
    return (
      isOriginalInCapitals(statement, index) ||
      whole ||
      bracketed ||
      explained ||
      paired ||
      (agrees && (alone || hasCompany(statement, index))) ||
      (KNOWN_HOUSES.has(context.house ?? "") && alone)
    );
  }
  const capitals = /\p{Lu}/u.test(item.raw.slice(1)) || item.raw.length > 2;
  const opens = context.region !== undefined && isSeparated(statement.at(index - 1));
  return capitals || alone || opens || hasCompany(statement, index);
}
