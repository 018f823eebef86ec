import { sub, trimmed, type Stretch } from "../../stretch.js";
import { looksLikeName } from "../names/index.js";
import { tokensOf } from "../words/index.js";
import { readEventTail, type EventTail } from "./event-tail.js";
import { awardPhrases, commaParts, eventPlaces, namesEvent, namesPrize } from "./words.js";

/** What is known beside a list of prizes. */
export interface AwardContext {
  /** Names of festivals that the page lists elsewhere; they part prize and event where nothing else does. */
  readonly events?: readonly string[];
}

interface Halves {
  readonly prize: Stretch;
  readonly event?: Stretch;
}

/** `Winner –`, `Nominated:`, `Nominé pour`, `Награда:`: a word for the result, or for prizes, in front is no part of the prize. */
export function withoutResult(of: Stretch): Stretch {
  const tokens = tokensOf(of);
  const heading = awardPhrases(of, "prize").find(({ from, to }) => from === 0 && tokens[to]?.key === ":");
  const headed = heading && tokens[heading.to + 1] ? trimmed(sub(of, tokens[heading.to + 1]!.start)) : undefined;
  if (headed && namesPrize(headed)) return withoutResult(headed);
  const first = awardPhrases(of, "won", "nominated").find(({ from }) => from === 0);
  if (!first) return of;
  let next = first.to;
  while ([":", "-", ",", "of", "the", "for", "–", "du", "für", "на", "за", "a", "do"].includes(tokens[next]?.key ?? ""))
    next += 1;
  const start = tokens[next]?.start;
  return start === undefined ? of : trimmed(sub(of, start));
}

/** `Cannes 2014: Best Screenplay`, `2014 – Venice Film Festival – Grand Prix`: the event in front. */
export function eventFirst(of: Stretch): Halves | undefined {
  const match = /^([^:–—]{3,90}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(of.text);
  if (!match) return undefined;
  const event = trimmed(sub(of, 0, match[1]!.length));
  const prize = trimmed(sub(of, of.text.length - match[2]!.length));
  const dated = /(?:19|20)\d\d/u.test(event.text);
  if (awardPhrases(event, "prize", "best", "mention").length > 0 || !namesPrize(prize)) return undefined;
  return namesEvent(event) || (dated && !/(?:19|20)\d\d/u.test(prize.text)) ? { prize, event } : undefined;
}

/** The event that a page names elsewhere, at the end of a line. */
function knownEvent(of: Stretch, events: readonly string[]): Halves | undefined {
  for (const name of events) {
    const at = of.text.endsWith(name) ? of.text.length - name.length : -1;
    if (at > 3) return { prize: trimmed(sub(of, 0, at)), event: sub(of, at) };
  }
  return undefined;
}

/** "Of the festival" in one word: the name follows. */
const GENITIVES: ReadonlySet<string> = new Set([
  "фестиваля",
  "кинофестиваля",
  "фестивалю",
  "кинофестивалю",
  "festiwalu",
  "festivalu",
]);

/** `PRIZE at the EVENT`, `Silberner Löwe des Filmfestivals Venedig`: the joint nearest to the word for the event. */
function atJoint(of: Stretch): Halves | undefined {
  const tokens = tokensOf(of);
  const places = eventPlaces(of);
  const joints = awardPhrases(of, "at").filter(({ from }) => from > 0);
  for (const place of places) {
    const genitive =
      GENITIVES.has(tokens[place]!.key) && place > 0
        ? { from: place, to: tokens[place + 1] ? place + 1 : place }
        : undefined;
    const joint = genitive ?? joints.findLast(({ to }) => to <= place);
    if (!joint || tokens.slice(joint.to, place).some(({ key }) => key === ",")) continue;
    const prize = trimmed(sub(of, 0, tokens[joint.from]!.start));
    const event = trimmed(sub(of, tokens[joint.to]!.start));
    if (namesPrize(prize)) return { prize, event };
  }
  return undefined;
}

const EVENT_START =
  /\s(?=(?:International|Internationales|National|European|Open|Festival|Internationale|Международный|Открытый|МКФ|Mostra|Film Festival)\b)/u;

/** Nothing parts prize and event: the event begins with a capital behind small letters, or with a word that begins events. */
function byCapitals(of: Stretch): Halves | undefined {
  if (!namesEvent(of)) return undefined;
  const small = /\s\p{Ll}[\p{L}'’-]*\s+(?=\p{Lu})/u.exec(of.text);
  const start = EVENT_START.exec(of.text);
  const at = small ? small.index + small[0].length : start ? start.index + 1 : -1;
  if (at <= 0) return undefined;
  const prize = trimmed(sub(of, 0, at));
  const event = trimmed(sub(of, at));
  return namesPrize(prize) && namesEvent(event) ? { prize, event } : undefined;
}

function joined(of: Stretch, parts: readonly Stretch[], from: number, to: number): Stretch {
  const [first, last] = [parts[from]!, parts[to - 1]!];
  return trimmed(sub(of, first.start - of.start, last.start + last.text.length - of.start));
}

/** `PRIZE – EVENT` and `PRIZE – EVENT, Town`: the prize is named before the dash, and not behind it. */
function atDash(of: Stretch): (Halves & { readonly place?: string }) | undefined {
  const dash = /\s[–—-]\s+/u.exec(of.text);
  if (dash === null) return undefined;
  const prize = trimmed(sub(of, 0, dash.index));
  const behind = trimmed(sub(of, dash.index + dash[0].length));
  if (!namesPrize(prize) || looksLikeName(behind.text) > 0.8 || awardPhrases(behind, "prize", "best").length > 0)
    return undefined;
  const [event, town, ...more] = commaParts(behind);
  const place = town === undefined || more.length > 0 || namesEvent(town) ? undefined : town.text.trim();
  return place === undefined ? { prize, event: behind } : { prize, event: event!, place };
}

/** `PRIZE, EVENT` and `PRIZE, EVENT, Town`. */
function atComma(of: Stretch): (Halves & { readonly place?: string }) | undefined {
  const parts = commaParts(of);
  if (parts.length < 2) return undefined;
  const found = parts.findIndex((part, at) => at > 0 && namesEvent(part));
  const at = found > 0 ? found : parts.length - 1;
  const place =
    found > 0 && at + 2 === parts.length && !namesEvent(parts[at + 1]!) ? parts[at + 1]!.text.trim() : undefined;
  const prize = joined(of, parts, 0, at);
  if (found < 0 && (!namesPrize(prize) || namesPrize(parts[at]!))) return undefined;
  return { prize, event: joined(of, parts, at, place === undefined ? parts.length : at + 1), ...(place && { place }) };
}

/** `PRIZE (Event, Country YYYY)`. */
export function inBracket(of: Stretch): (Halves & { readonly tail: EventTail }) | undefined {
  const match = /^(.{2,200}?)\s*\(([^()]{3,200})\)[\s.]*$/u.exec(of.text);
  if (!match) return undefined;
  const open = of.text.indexOf("(", match[1]!.length);
  const inside = sub(of, open + 1, open + 1 + match[2]!.length);
  const tail = readEventTail(inside);
  if (!namesEvent(tail.head) && tail.year === undefined) return undefined;
  if (
    tail.head.text.trim() === "" ||
    (looksLikeName(tail.head.text) > 0.8 && tail.year === undefined && !namesEvent(tail.head))
  )
    return undefined;
  return { prize: trimmed(sub(of, 0, match[1]!.length)), event: tail.head, tail };
}

function halves(of: Stretch, context: AwardContext): Split {
  return (
    knownEvent(of, context.events ?? []) ?? atJoint(of) ?? atDash(of) ?? atComma(of) ?? byCapitals(of) ?? { prize: of }
  );
}

/** A prize, its event and a town that stands beside them. */
export type Split = Halves & { readonly place?: string };

/** Prize and event of an item, whichever form it has. */
export function halvesOf(
  front: Halves | undefined,
  bracketed: Halves | undefined,
  tail: EventTail,
  person: Stretch | undefined,
  context: AwardContext,
): Split {
  if (front)
    return tail.head.text.trim() === "" ? halves(front.prize, context) : { prize: front.prize, event: tail.head };
  if (!bracketed) return halves(person ?? tail.head, context);
  // `Главный приз кинофестиваля «Кинотавр» (Сочи, 2009)`: the bracket only says where.
  const inside = namesEvent(tail.head) ? undefined : halves(bracketed.prize, context);
  const place = tail.head.text.trim();
  return inside?.event ? { ...inside, ...(place && { place }) } : bracketed;
}
