import { SITE_ENDINGS } from "../../../generated/name-words.js";
import { languageOfCode, type NameToken } from "../name/index.js";
import { releaseMarkOf } from "./release-mark.js";

const endings: ReadonlySet<string> = new Set(SITE_ENDINGS.split(" "));
const INTERNATIONAL: ReadonlySet<string> = new Set(["com", "org", "net", "info"]);

/** True for a word that is part of the address of a site: `www.films.example`, `[films.cz]`, `films.com`. */
export function isSite(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.key === "www" || (previous?.key === "www" && token.before === ".")) return true;
  if (next?.before === "." && INTERNATIONAL.has(next.key)) return true;
  if (token.before === "." && INTERNATIONAL.has(token.key)) return true;
  return token.bracket > 0 && isBracketedAddress(tokens, at);
}

/** A bracket that holds words joined by dots alone and ends as sites do, none of them a language or a mark. */
function isBracketedAddress(tokens: readonly NameToken[], at: number): boolean {
  let first = at;
  while (first > 0 && tokens[first]?.opensBracket === false && tokens[first]?.before === ".") first--;
  let last = at;
  while (last + 1 < tokens.length && tokens[last]?.closesBracket === false && tokens[last + 1]?.before === ".") last++;
  const [opening, closing] = [tokens[first], tokens[last]];
  if (last === first || opening?.opensBracket !== true || closing?.closesBracket !== true) return false;
  if (!endings.has(closing.key)) return false;
  return tokens
    .slice(first, last)
    .every(({ key }) => languageOfCode(key) === undefined && releaseMarkOf(key) === undefined);
}
