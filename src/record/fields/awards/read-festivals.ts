import type { FestivalSelection } from "../../../model/index.js";
import { cutAt, spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { readCountries } from "../countries.js";
import { withoutBullet } from "./award-items.js";
import { readEventTail, type EventTail } from "./event-tail.js";
import { tokensOf } from "../words/index.js";
import { awardPhrases, commaParts, namesEvent } from "./words.js";

const LONGEST = 20_000;
const PARTING = /\n{1,9}|\s{0,9}[•▪]\s{0,9}|;\s{0,9}/gu;
const WHOLE_NAME = /^(?:["“„«][^"“”„«»]+["”“»]|[^"“„«]+)$/u;

function groups(of: Stretch): readonly Stretch[] {
  return cutAt(of, PARTING)
    .map(withoutBullet)
    .filter(({ text }) => /\p{L}/u.test(text));
}

/** `Cannes 2014 – Un Certain Regard`, `Berlinale: Forum`: a section behind the festival. */
function withSection(of: Stretch): { head: Stretch; section?: string } {
  const match = /^(.{3,100}?(?:19|20)\d\d)\s*(?:[:–—]|\s-|,)\s*(\p{L}[^\d]{2,60})$/u.exec(of.text);
  if (!match || readCountries(sub(of, of.text.length - match[2]!.length)).length > 0) return { head: of };
  return { head: sub(of, 0, match[1]!.length), section: match[2]!.trim().replace(/\.$/u, "") };
}

/** `Official Selection, Cannes Film Festival 2014`. */
function sectionInFront(of: Stretch): { head: Stretch; section?: string } {
  const tokens = tokensOf(of);
  const lead = awardPhrases(of, "selection").find(({ from }) => from === 0);
  const next = lead && [",", ":", "-"].includes(tokens[lead.to]?.key ?? "") ? tokens[lead.to + 1] : undefined;
  return next ? { head: sub(of, next.start), section: of.text.slice(0, tokens[lead!.to - 1]!.end) } : { head: of };
}

function selection(of: Stretch, tail: EventTail, section?: string): Found<FestivalSelection>[] {
  const name = trimmed(tail.head).text.replace(/^(?:(?:19|20)\d\d)\s+/u, "");
  const year = tail.year ?? leadingYear(tail.head.text);
  if (!/\p{L}{2}/u.test(name) || name.length > 160) return [];
  const value = {
    name: WHOLE_NAME.test(name) ? name.replace(/^["“„«](.+)["”“»]$/u, "$1") : name,
    ...(tail.place && { place: tail.place }),
    ...(tail.country && { country: tail.country }),
    ...(year !== undefined && { year }),
    ...(section && { section }),
  };
  return [{ value, span: spanOf(of) }];
}

function leadingYear(text: string): number | undefined {
  const year = /^\s*((?:19|20)\d\d)\s/u.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function tightSpan(of: Stretch, from: Stretch, to: Stretch): Stretch {
  return trimmed(sub(of, from.start - of.start, to.start + to.text.length - of.start));
}

/** Parts that together are one name: `International Short, Documentary and Animated Film Festival`. */
function continues(part: Stretch, next: Stretch | undefined): boolean {
  return (
    next !== undefined &&
    !namesEvent(part) &&
    namesEvent(next) &&
    /\s(?:and|und|et|en|и|y|e|i|&)\s/u.test(next.text) &&
    /\s/u.test(part.text.trim())
  );
}

/** A list on one line: `Venice, London 2007`, `Cannes Film Festival, Arras Film Festival, France`. */
function list(of: Stretch): Found<FestivalSelection>[] {
  const parts = commaParts(of);
  const found: { part: Stretch; tail: EventTail }[] = [];
  for (let at = 0; at < parts.length; at++) {
    let part = trimmed(parts[at]!);
    if (continues(part, parts[at + 1])) part = tightSpan(of, part, parts[(at += 1)]!);
    const tail = readEventTail(part);
    const last = found.at(-1);
    const country = readCountries(tail.head);
    if (last && (country.length === 1 || tail.head.text.trim() === "")) {
      last.tail = {
        ...last.tail,
        ...(country[0] && { country: country[0].value.code }),
        ...(tail.year !== undefined && last.tail.year === undefined && { year: tail.year }),
      };
      continue;
    }
    found.push({ part, tail });
  }
  let year: number | undefined;
  for (const each of found.toReversed()) {
    year = each.tail.year ?? year;
    if (each.tail.year === undefined && year !== undefined) each.tail = { ...each.tail, year };
  }
  return found.flatMap(({ part, tail }) => selection(part, tail));
}

/** A line with a country in brackets, or a festival and its town, is one festival whatever commas it holds. */
function single(of: Stretch): Found<FestivalSelection>[] | undefined {
  const lead = sectionInFront(of);
  const { head, section = lead.section } = withSection(lead.head);
  const tail = readEventTail(head);
  if (
    tail.place !== undefined ||
    (tail.country !== undefined && /\([^()]*\)/u.test(head.text)) ||
    section !== undefined
  )
    return selection(of, tail, section);
  const parts = commaParts(tail.head);
  if (parts.length === 1) return selection(of, tail);
  const [first, second] = [parts[0]!, parts[1]!];
  if (
    parts.length === 2 &&
    tail.year !== undefined &&
    /\s/u.test(first.text.trim()) &&
    namesEvent(first) &&
    !namesEvent(second) &&
    second.text.trim().split(/\s+/u).length <= 3
  ) {
    return selection(of, { ...tail, head: first, place: second.text.trim() });
  }
  return undefined;
}

/**
 * The festivals of a list of selections: a line, bullet or semicolon each (`NAME, Town (Country), YYYY`, `Berlinale 2020 –
 * Forum`), or names on one line parted by commas, where a year counts for those before it (`Venice, London 2007`).
 */
export function readFestivals(of: Stretch): Found<FestivalSelection>[] {
  if (of.text.length > LONGEST) return [];
  return groups(of).flatMap((group) => (group.text.length > 600 ? [] : (single(group) ?? list(group))));
}
