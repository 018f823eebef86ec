import type { Venue } from "../../../model/index.js";
import { spanOf, stretch, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf } from "../words/index.js";

const WORDS = new PhraseTable("venue-words");
const LONGEST = 60;
const MOST_WORDS = 6;
const COMPOUND = /\p{L}{3,}(?:kino|saal|theater|buhne|lichtspiele|filmhaus|museum|zaal|bioscoop)$/u;

/** Whether a text holds a word for a place where films are shown. */
export function hasVenueWord(of: Stretch): boolean {
  return (
    WORDS.all(of).some(({ meanings }) => meanings.includes("venue") || meanings.includes("hall")) ||
    tokensOf(of).some(({ key }) => COMPOUND.test(key))
  );
}

/** `Saal 2`, `Screen A`, `зал 4`: a room by its number. */
function isHall(of: Stretch): boolean {
  const tokens = tokensOf(of);
  const hall = tokens.findIndex((_, at) => WORDS.at(tokens, at)?.meanings.includes("hall"));
  if (hall < 0 || tokens.length > 4) return false;
  const others = tokens.filter((_, at) => at !== hall);
  return (
    others.length > 0 &&
    others.every(
      ({ key, kind }) => kind === "digits" || kind === "sign" || /^(?:[a-z]|i{1,3}|iv|v|vi|nr|no|no|n)$/u.test(key),
    )
  );
}

/** Words of a talk, an opening, a ticket: no place. */
function isTalk(of: Stretch): boolean {
  return WORDS.at(tokensOf(of), 0)?.meanings.includes("talk") ?? false;
}

const CAPITAL = /^[\p{Lu}\d«"“„]/u;

/** Where a venue ends: before a sentence, words in capitals after others, a bracket. */
function withoutRest(of: Stretch): Stretch {
  const words = [...of.text.slice(0, 200).matchAll(/\S+/gu)];
  let end = of.text.length;
  let small = false;
  for (const [at, word] of words.entries()) {
    const capitals = /^\p{Lu}{4,}/u.test(word[0]) && !/\p{Ll}/u.test(word[0]);
    if (at > 0 && (word[0].startsWith("(") || word[0].startsWith("[") || at >= MOST_WORDS || (capitals && small))) {
      end = word.index;
      break;
    }
    small ||= /\p{Ll}/u.test(word[0]);
    if (/(?:[^\s.]{4,}|^\d+)\.$/u.test(word[0]) && at > 0 && at + 1 < words.length) {
      end = word.index + word[0].length - 1;
      break;
    }
  }
  return trimmed(sub(of, 0, end));
}

/** A venue and its room, from the text that stands beside a time; undefined when it is something else. */
export function readVenue(of: Stretch, certain: boolean): Found<Venue> | undefined {
  const parts = of.text.split(/,|\s[|–—-]\s|[|;•]|\n/u, 3);
  const first = trimmed(sub(of, 0, parts[0]?.length ?? 0));
  if (first.text === "" || isTalk(first) || !/[\p{L}\d]/u.test(first.text)) return undefined;
  const name = withoutRest(first);
  if (isHall(name)) return { value: { hall: name.text }, span: spanOf(name) };
  if (name.text.length > LONGEST || (!CAPITAL.test(name.text) && !hasVenueWord(name)) || !/\p{L}{2}/u.test(name.text))
    return undefined;
  if (!certain && !hasVenueWord(name) && !isNamedBeforeHall(name, parts[1])) return undefined;
  const second =
    parts[1] === undefined || name.text !== first.text
      ? undefined
      : trimmed(sub(of, parts[0]!.length + 1, parts[0]!.length + 1 + parts[1].length));
  const hall = second && isHall(second) ? second : undefined;
  return {
    value: { name: name.text.replace(/[.:]$/u, ""), ...(hall && { hall: hall.text }) },
    span: { start: name.start, end: hall ? spanOf(hall).end : spanOf(name).end },
  };
}

const QUOTED = /^[«"“„].*[»”“"]$/u;
const CAPITALS = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|del|di|du|la)){0,3}$/u;

/** `«Родина», большой зал`, `Culturgest – Small Auditorium`: a name with a room behind it. */
function isNamedBeforeHall(name: Stretch, second: string | undefined): boolean {
  return second !== undefined && (QUOTED.test(name.text) || CAPITALS.test(name.text)) && hasVenueWord(stretch(second));
}

/** The venue that prose puts a showing in: `at the Cinémathèque in`, `im Kino Arsenal`. */
export function venueInProse(of: Stretch): Found<Venue> | undefined {
  const match =
    /(?:\bat the|\bat|\bim|\bin der|\bau|\bà la|\bin the|\bnel|\bal|\bw kinie|\bv kině|в кинотеатре|у кінотеатрі)\s+(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,4})/u.exec(
      of.text.slice(0, 400),
    );
  if (!match) return undefined;
  const start = match.index + match[0].length - match[1]!.length;
  const name = sub(of, start, start + match[1]!.length);
  return { value: { name: name.text }, span: spanOf(name) };
}
