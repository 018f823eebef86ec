import type { Award, AwardEvent, FestivalSelection } from "../../../model/index.js";
import { spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { looksLikeName } from "../names/index.js";
import { tokensOf } from "../words/index.js";
import { awardItems } from "./award-items.js";
import { readEventTail, type EventTail } from "./event-tail.js";
import { readFestivals } from "./read-festivals.js";
import { eventFirst, halvesOf, inBracket, withoutResult, type AwardContext } from "./prize-and-event.js";
import { awardPhrases, namesEvent, namesPrize } from "./words.js";

/** Prizes and the selections without one that stand among them. */
export interface AwardList {
  readonly awards: readonly Found<Award>[];
  readonly festivals: readonly Found<FestivalSelection>[];
}

type Result = NonNullable<Award["result"]>;

function resultOf(of: Stretch): Result {
  if (awardPhrases(of, "nominated").length > 0) return "nominated";
  return awardPhrases(of, "mention").length > 0 ? "mention" : "won";
}

interface EventName {
  readonly name: string;
  readonly edition?: number;
  readonly year?: number;
}

/** `2007 Kinotavr Film Festival`, `72nd Venice Film Festival`, `36. Festival`: year and edition in front of a name. */
function eventName(text: string): EventName {
  const cut =
    /^(?:(?:the|der|die|das|le|la|il|el|het|les)\s+)?(?:((?:19|20)\d\d)\s+)?(?:(\d{1,3})\s?(?:st|nd|rd|th|\.|e|è|ème|º|ª|°|-й|-го|ème|ste|de)\s+)?(.+)$/isu.exec(
      text.trim(),
    );
  const name = (cut?.[3] ?? text).replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, "$1").trim();
  return {
    name,
    ...(cut?.[1] && { year: Number(cut[1]) }),
    ...(cut?.[2] && { edition: Number(cut[2]) }),
  };
}

/** `Best Actress (Mira Stojanac)`, `Best Actor: Jan Novák`, `Best Actor – Jan Novák`. */
function withRecipient(of: Stretch): { prize: Stretch; recipient?: string } {
  const match = /^(.{3,120}?)\s*(?:\(([^()]{3,80})\)|(?::|\s[–—-])\s+(\p{Lu}[^:–—]{3,80}))$/u.exec(of.text);
  const name = match?.[2] ?? match?.[3];
  if (
    name === undefined ||
    looksLikeName(name) < 0.8 ||
    namesPrize(sub(of, of.text.lastIndexOf(name), of.text.lastIndexOf(name) + name.length))
  )
    return { prize: of };
  return { prize: trimmed(sub(of, 0, match![1]!.length)), recipient: name.trim() };
}

/** `Aleksei Mizgirev for Best Debut and Best Script`: a person in front of prizes. */
function personInFront(of: Stretch): { recipient: string; rest: Stretch } | undefined {
  const tokens = tokensOf(of);
  const lead = awardPhrases(of, "for").find(({ from }) => from > 0 && from < 6);
  if (!lead) return undefined;
  const person = sub(of, 0, tokens[lead.from]!.start).text.trim();
  const start = tokens[lead.to]?.start;
  if (start === undefined || looksLikeName(person) < 0.8 || namesPrize(sub(of, 0, tokens[lead.from]!.start)))
    return undefined;
  return { recipient: person, rest: trimmed(sub(of, start)) };
}

/** `Best Debut and Best Script` are two prizes, `Script and Direction Prize` is one. */
function severalPrizes(of: Stretch): readonly Stretch[] {
  const match = /\s+(?:and|und|et|en|и|y|e|i|oraz|a|та|&)\s+|,\s+/gu;
  const parts: Stretch[] = [];
  let from = 0;
  for (const joint of of.text.matchAll(match)) {
    const left = trimmed(sub(of, from, joint.index));
    const right = sub(of, joint.index + joint[0].length);
    const begins = awardPhrases(right, "best", "prize", "mention").some((phrase) => phrase.from === 0);
    if (!namesPrize(left) || !begins) continue;
    parts.push(left);
    from = joint.index + joint[0].length;
  }
  parts.push(trimmed(sub(of, from)));
  return parts;
}

function readItem(item: Stretch, context: AwardContext): Found<Award>[] {
  const result = resultOf(item);
  const told = withoutResult(item);
  const front = eventFirst(told);
  const bracketed = front ? undefined : inBracket(told);
  const tail: EventTail = front ? readEventTail(front.event!) : (bracketed?.tail ?? readEventTail(told));
  const person = front || bracketed ? undefined : personInFront(tail.head);
  const split = halvesOf(front, bracketed, tail, person?.rest, context);
  if (!namesPrize(split.prize) && result === "won" && awardPhrases(item, "won").length === 0) return [];
  const named = split.event && split.event.text.trim() !== "" ? eventName(split.event.text) : undefined;
  const place = tail.place ?? split.place;
  const event: AwardEvent | undefined = named && {
    name: named.name,
    ...(place && { place }),
    ...(tail.country && { country: tail.country }),
    ...(named.edition !== undefined && { edition: named.edition }),
  };
  const year = tail.year ?? named?.year ?? leadingYear(split.prize);
  const prizes = severalPrizes(withoutLeadingYear(split.prize));
  return prizes.flatMap((prize) => {
    const { prize: bare, recipient = person?.recipient } = withRecipient(prize);
    const award = bare.text.replace(/[\s,:–—-]+$/u, "").replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, "$1");
    if (award === "" || award.length > 160) return [];
    const value: Award = {
      award,
      ...(recipient && { recipient }),
      ...(event && { event }),
      year: year ?? null,
      result: resultOfPrize(bare, result),
    };
    return [{ value, span: spanOf(item), confidence: event ? "high" : "medium" } as const];
  });
}

function resultOfPrize(prize: Stretch, result: Result): Result {
  return result === "mention" && awardPhrases(prize, "mention").length === 0 && namesPrize(prize) ? "won" : result;
}

function leadingYear(of: Stretch): number | undefined {
  const year = /^((?:19|20)\d\d)\b/u.exec(of.text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function withoutLeadingYear(of: Stretch): Stretch {
  const lead = /^(?:19|20)\d\d[\s:–—-]*/u.exec(of.text)?.[0] ?? "";
  return sub(of, lead.length);
}

function isSelection(item: Stretch): boolean {
  const decided = awardPhrases(item, "nominated", "won", "mention").length > 0;
  return (
    !decided &&
    (!namesPrize(item) ||
      (awardPhrases(item, "selection").length > 0 &&
        awardPhrases(item, "best").length === 0 &&
        !namesPrizeOutsideEvent(item)))
  );
}

/** `Golden Eagle Awards` and `Academy Awards` alone name an event, not a prize. */
function namesPrizeOutsideEvent(item: Stretch): boolean {
  return awardPhrases(item, "prize").some(({ from, to }) =>
    tokensOf(item)
      .slice(from, to)
      .every(({ key }) => key !== "awards" && key !== "премия"),
  );
}

/**
 * The prizes of a list (film-record.md §4): `PRIZE (Event, Country YYYY)`, `PRIZE, EVENT, YYYY (Country)`, `PRIZE EVENT, Town
 * (Country), YYYY`, `PERSON for PRIZE at YYYY EVENT`, `EVENT YYYY: PRIZE` and the like, split from the right; won, nominated
 * and mentioned told apart. Items without a prize come back as festivals. Prose is not for this reader.
 */
export function readAwards(of: Stretch, context: AwardContext = {}): AwardList {
  const awards: Found<Award>[] = [];
  const festivals: Found<FestivalSelection>[] = [];
  for (const item of awardItems(of)) {
    const read = isSelection(item) ? [] : readItem(item, context);
    if (read.length > 0) awards.push(...read);
    else if (namesEvent(item) || /(?:19|20)\d\d/u.test(item.text)) festivals.push(...readFestivals(item));
  }
  return { awards, festivals };
}
