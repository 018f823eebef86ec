import type { CountryCode } from "../../../model/index.js";
import { spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { readCountries } from "../countries.js";
import { PhraseTable } from "../words/index.js";
import { looksLikeCompany } from "./looks-like.js";

const TOWNS = new PhraseTable("town-words");

/** A firm of a list, with the country that stands in brackets behind it. */
export interface ListedCompany {
  readonly name: string;
  readonly country?: CountryCode;
}

const LONGEST = 200;
/** A comma before these belongs to the name. */
const LEGAL =
  /^\s*(?:Inc|Ltd|LLC|L\.L\.C|LLP|S\.?A|S\.?L|S\.?r\.?l|S\.?p\.?A|GmbH|B\.?V|s\.\s?r\.\s?o|a\.\s?s|Corp|Co|Lda|Ltda|AB|ApS|A\/S|AS|Oy|d\.o\.o|SAS|SARL)\b\.?/u;
const LEAD =
  /^(?:in co-?production with|co-?produced (?:with|by)|in association with|in collaboration with|en coproduction avec|avec|in Ko-?produktion mit|in Koproduktion mit|mit|with|совместно с|при участии|při spolupráci s|w koprodukcji z|en coproducción con|in coproduzione con)\s+/iu;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Where the separators outside brackets are; a slash counts between words, "and" only between two firms. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let depth = 0;
  let quoted = false;
  const lastRound = text.lastIndexOf(")");
  const lastSquare = text.lastIndexOf("]");
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "(" || sign === "[") depth += at < (sign === "(" ? lastRound : lastSquare) ? 1 : 0;
    else if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
    else if (sign === "«" || sign === "„") quoted = text.slice(at, at + LONGEST).search(/[»“”]/u) > 0;
    else if (sign === "»" || sign === "“" || sign === "”") quoted = false;
    const parting =
      sign === "\n" || sign === ";" || sign === "|" || sign === "•" || sign === "/" || sign === "," || sign === "·";
    if (depth > 0 || quoted || !parting) continue;
    if (sign === "," && LEGAL.test(text.slice(at + 1, at + 20))) continue;
    if (
      sign === "/" &&
      /^\/[A-Z]\b/u.test(text.slice(at, at + 3)) &&
      /\b[A-Z]$/u.test(text.slice(Math.max(0, at - 2), at))
    )
      continue;
    found.push({ from, to: at });
    from = at + 1;
  }
  found.push({ from, to: text.length });
  return found;
}

/** No page lists more firms than stand in this many units. */
const LONGEST_LIST = 20_000;

function beginning(of: Stretch): Stretch {
  return of.text.length > LONGEST_LIST ? sub(of, 0, LONGEST_LIST) : of;
}

function atAnd(of: Stretch): readonly Stretch[] {
  const match =
    of.text.length > LONGEST ? null : /\s+(?:and|und|et|en|и|y|e|i|a|та|&|\+)\s+(?=\p{Lu}|«|")/u.exec(of.text);
  if (!match) return [of];
  const left = sub(of, 0, match.index);
  const right = sub(of, match.index + match[0].length);
  return looksLikeCompany(left.text) >= 0.7 && looksLikeCompany(right.text) >= 0.7 ? [left, right] : [of];
}

/** Takes `(RU)` and `(www.vertov.ru)` off; brackets that are part of the name stay. */
function company(of: Stretch): Found<ListedCompany>[] {
  const lead = of.text.length > LONGEST ? null : LEAD.exec(of.text);
  let name = trimmed(lead ? sub(of, lead[0].length) : of);
  if (name.text === "" || name.text.length > LONGEST || !/\p{L}/u.test(name.text)) return [];
  let country: CountryCode | undefined;
  const bracket = /\s*[([]([^()[\]]*)(?:[)\]]\.?)?$/u.exec(name.text);
  if (bracket && bracket.index > 0) {
    const inside = (bracket[1] ?? "").trim();
    const open = name.text.indexOf(inside, bracket.index);
    country =
      inside === ""
        ? undefined
        : readCountries(sub(name, open, open + inside.length), { labelled: true })[0]?.value.code;
    const closed = /[)\]]\.?$/u.test(name.text);
    const town = TOWNS.meaningsOf({ text: inside, start: 0 }).length > 0;
    if (
      country !== undefined ||
      town ||
      inside === "" ||
      !closed ||
      /^(?:www\.|https?:|\S+@|\S+\.\p{Ll}{2,4}$)/u.test(inside)
    )
      name = trimmed(sub(name, 0, bracket.index));
  }
  name = withoutStop(name);
  return name.text === "" ? [] : [{ value: { name: name.text, ...(country && { country }) }, span: spanOf(name) }];
}

function withoutStop(of: Stretch): Stretch {
  return /\p{Ll}{3,}\.$/u.test(of.text) && !/(?:Corp|Prod|Ltd|bros)\.$/iu.test(of.text)
    ? sub(of, 0, of.text.length - 1)
    : of;
}

/**
 * The firms of a list: parted by commas, semicolons, slashes and lines, and by "and" between two firms; not before `Ltd.`
 * and not inside brackets or quotation marks. A country in brackets is told apart, an address in them is left out.
 */
export function readCompanyList(list: Stretch): Found<ListedCompany>[] {
  const of = beginning(list);
  const firms: Found<ListedCompany>[] = [];
  for (const { from, to } of pieces(of.text)) {
    const item = trimmed(sub(of, from, to));
    const seat = of.text.charAt(from - 1) === "," && firms.length > 0 && isSeat(item);
    if (!seat) firms.push(...atAnd(item).flatMap(company));
  }
  return firms;
}

/** Whether a text is a town or a country, in which a firm may sit. */
export function isTown(text: string): boolean {
  return isSeat({ text, start: 0 });
}

/** `Rezo Lux, Paris`, `Biber Film, Belgrad, Serbia`: the town or country behind a comma says where the firm is. */
function isSeat(of: Stretch): boolean {
  if (of.text.length > 40) return false;
  const item = withoutStop(of);
  if (TOWNS.meaningsOf(item).length > 0) return true;
  const [country] = item.text.length > 3 ? readCountries(item) : [];
  return country?.span.start === item.start && country.span.end === item.start + item.text.length;
}
