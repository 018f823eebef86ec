import { cutAt, sub, trimmed, type Stretch } from "../../stretch.js";
import { looksLikeName } from "../names/index.js";
import { commaParts, namesEvent, namesPrize } from "./words.js";

const LONGEST = 6000;
const BULLET = /^[\s•▪·*\-–—]+/u;

/** Lines, bullets and semicolons part items for certain; a full stop behind a year does when a capital follows. */
const PARTING =
  /\n{1,9}|\s{0,9}[•▪]\s{0,9}|;\s{0,9}|(?<=(?:19|20)\d\d\)?)\.\s+(?=[\p{Lu}"«“])|(?<=(?:19|20)\d\d\)?)\s+\/\s+/gu;

/** Without the bullet in front. */
export function withoutBullet(of: Stretch): Stretch {
  const bullet = BULLET.exec(of.text.slice(0, 40))?.[0] ?? "";
  return trimmed(sub(of, bullet.length));
}

function joined(of: Stretch, from: Stretch, to: Stretch): Stretch {
  return sub(of, from.start - of.start, to.start + to.text.length - of.start);
}

/** A prize with its event is whole; a comma behind it parts two when the next piece names a prize again. */
function whole(piece: Stretch): boolean {
  return (
    closesWithEvent(piece) ||
    personBefore(piece) ||
    (namesPrize(piece) && namesEvent(piece) && /(?:19|20)\d\d|\b(?:at|au|beim|auf|na|al|en el)\b/u.test(piece.text))
  );
}

/** `Audience Award (Festival of the Lakes, Latvia)`, `Prize (2004)`: the bracket holds the event or its year. */
function closesWithEvent(piece: Stretch): boolean {
  const inside = /\(([^()]{3,200})\)\s*$/u.exec(piece.text.slice(-240))?.[1];
  return inside !== undefined && (/(?:19|20)\d\d/u.test(inside) || namesEvent({ text: inside, start: 0 }));
}

/** `Oleg Moor for Best Camera`: with a person for whom it was, a prize is whole; those behind it share the event. */
function personBefore(piece: Stretch): boolean {
  const [person = ""] = piece.text.trim().split(/\s(?:for|pour|für|za|за|por|per|voor)\s/u, 1);
  return (
    person.length < piece.text.trim().length &&
    looksLikeName(person) > 0.8 &&
    namesPrize(piece) &&
    !namesPrize({ text: person, start: 0 })
  );
}

/** `Berlinale 2020: Golden Bear, FIPRESCI Prize`: all that follows was given there. */
const EVENT_FIRST = /^[^:]{3,80}(?:19|20)\d\d\s*[:–—]/u;

function atCommas(of: Stretch): readonly Stretch[] {
  const parts = commaParts(of);
  if (parts.length < 2 || parts.length > 60) return [of];
  const items: Stretch[] = [];
  let first = parts[0]!;
  let last = first;
  for (const part of parts.slice(1)) {
    const before = joined(of, first, last);
    if (
      !EVENT_FIRST.test(before.text) &&
      whole(before) &&
      namesPrize(part) &&
      !/^\s*\p{L}[\p{L}\s]*\bAwards\b/u.test(part.text)
    ) {
      items.push(before);
      first = part;
    }
    last = part;
  }
  items.push(joined(of, first, last));
  return items;
}

/** The items of a list of prizes or festivals: lines, bullets, semicolons, and commas behind a prize with its event. */
export function awardItems(of: Stretch): readonly Stretch[] {
  if (of.text.length > LONGEST) return [];
  return cutAt(of, PARTING)
    .map(withoutBullet)
    .flatMap(atCommas)
    .map(trimmed)
    .filter(({ text }) => /\p{L}/u.test(text) && text.length < 500);
}
