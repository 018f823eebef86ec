import type { CountryCode } from "../../../model/index.js";
import { sub, trimmed, type Stretch } from "../../stretch.js";
import { readCountries } from "../countries.js";

/** What stands at the end of a line about a festival, taken off from the right. */
export interface EventTail {
  readonly year?: number;
  readonly country?: CountryCode;
  /** The town before a country in brackets. */
  readonly place?: string;
  /** What is left. */
  readonly head: Stretch;
}

const ENDS = /[\s,.;:–—-]+$/u;
const YEAR = /(?:^|[\s,(–—'’/-])((?:19|20)\d\d)$/u;
const BRACKET = /\(([^()]{1,80})\)$/u;
const LONGEST = 400;

function withoutEnds(of: Stretch): Stretch {
  const match = ENDS.exec(of.text.slice(-20));
  return match ? sub(of, 0, of.text.length - match[0].length) : of;
}

/** The country that a piece is as a whole; in capitals and codes too (`USSR`, `DR Congo`, `RU`). */
function countryOf(of: Stretch): CountryCode | undefined {
  const piece = trimmed(of);
  if (piece.text === "" || piece.text.length > 60) return undefined;
  const found = readCountries(piece, { labelled: /^\p{Lu}{2}/u.test(piece.text) });
  const [only] = found;
  const whole = only?.span.start === piece.start && only.span.end === piece.start + piece.text.length;
  return found.length === 1 && whole ? only?.value.code : undefined;
}

interface Inside {
  readonly year?: number;
  readonly country?: CountryCode;
  readonly place?: string;
}

/** `(Poland)`, `(Italy, 2020)`, `(Sochi, Russia)`, `(2014)`; undefined when it is something else. */
function insideBracket(of: Stretch): Inside | undefined {
  const yearMatch = YEAR.exec(of.text);
  const year = yearMatch ? Number(yearMatch[1]) : undefined;
  const rest = withoutEnds(yearMatch ? sub(of, 0, of.text.length - 4) : of);
  if (rest.text.trim() === "") return year === undefined ? undefined : { year };
  const comma = rest.text.lastIndexOf(",");
  const country = countryOf(trimmed(sub(rest, comma + 1)));
  if (country === undefined) return undefined;
  const place = comma < 0 ? undefined : rest.text.slice(0, comma).trim();
  return { country, ...(year !== undefined && { year }), ...(place && { place }) };
}

/**
 * Splits a line about a festival or prize from the right: year, country (in brackets, or after a comma) and the town before
 * a bracket; the rest is the name, which may hold commas, colons, quotation marks and brackets.
 */
export function readEventTail(of: Stretch): EventTail {
  if (of.text.length > LONGEST) return { head: of };
  let head = withoutEnds(trimmed(of));
  let year: number | undefined;
  let country: CountryCode | undefined;
  let place: string | undefined;
  for (let rounds = 0; rounds < 4; rounds++) {
    const yearMatch = year === undefined ? YEAR.exec(head.text) : null;
    if (yearMatch) {
      year = Number(yearMatch[1]);
      head = withoutEnds(sub(head, 0, head.text.length - 4));
      continue;
    }
    const bracket = BRACKET.exec(head.text);
    const inside = bracket ? insideBracket(sub(head, bracket.index + 1, head.text.length - 1)) : undefined;
    if (
      inside &&
      bracket &&
      (inside.country === undefined || country === undefined) &&
      (inside.year === undefined || year === undefined)
    ) {
      year ??= inside.year;
      country ??= inside.country;
      place ??= inside.place;
      head = withoutEnds(sub(head, 0, bracket.index));
      const comma = head.text.lastIndexOf(",");
      if (inside.country !== undefined && place === undefined && comma > 0 && isPlace(head.text.slice(comma + 1))) {
        place = head.text.slice(comma + 1).trim();
        head = withoutEnds(sub(head, 0, comma));
      }
      continue;
    }
    const comma = head.text.lastIndexOf(",");
    const last = country === undefined && comma > 0 ? countryOf(trimmed(sub(head, comma + 1))) : undefined;
    if (last === undefined) break;
    country = last;
    head = withoutEnds(sub(head, 0, comma));
  }
  return { head, ...(year !== undefined && { year }), ...(country && { country }), ...(place && { place }) };
}

/** A town: a few words with capitals. */
function isPlace(text: string): boolean {
  return (
    /^\s*(?:\p{Lu}|St\b|d['’]|’s-|'s-|l['’])[\p{L}\p{M}.'’ -]{1,40}$/u.test(text) &&
    text.trim().split(/\s+/u).length <= 4
  );
}
