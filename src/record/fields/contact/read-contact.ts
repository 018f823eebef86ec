import type { Contact, CountryCode, Span } from "../../../model/index.js";
import { spanOf, sub, trimmed, within, type Found, type Stretch } from "../../stretch.js";
import { findCountryNames, readCountries } from "../countries.js";
import { looksLikeCompany, looksLikeName } from "../names/index.js";
import { PhraseTable, tokensOf } from "../words/index.js";
import { readEmail, readUrl } from "./internet.js";
import { readPhone, type Phone } from "./phone.js";
import { isStreet, readPostalPlace } from "./postal.js";

const WORDS = new PhraseTable("contact-words");

/** A firm with its address; `spans` tells where each part of the contact stands. */
export interface ContactBlock {
  readonly name?: Found<string>;
  readonly contact: Contact;
  readonly spans: Readonly<Partial<Record<keyof Contact, Span>>>;
  /** How many of the lines given belong to the block. */
  readonly lines: number;
}

interface Parts extends Partial<
  Record<"person" | "street" | "postalCode" | "locality" | "email" | "url", Found<string>>
> {
  country?: Found<CountryCode>;
  phone?: Found<Phone>;
}

const MOST_LINES = 14;
const LONGEST = 200;

function foundText(of: Stretch): Found<string> {
  const text = trimmed(of);
  return {
    value: text.text.replace(/,$/u, ""),
    span: { start: text.start, end: text.start + text.text.replace(/,$/u, "").length },
  };
}

function isCountryLine(of: Stretch): Found<CountryCode> | undefined {
  const name = trimmed(sub(of, 0, of.text.replace(/[.,]$/u, "").length));
  const countries = name.text.length < 40 ? readCountries(name, { labelled: /^[A-Z]{2,4}$/u.test(name.text) }) : [];
  return countries.length === 1 ? { value: countries[0]!.value.code, span: countries[0]!.span } : undefined;
}

/** `St. Petersburg, 197101 Russland`: a country at the end of an address. */
function countryAtEnd(of: Stretch): Found<CountryCode> | undefined {
  const last = findCountryNames(of).at(-1);
  return last && last.span.end >= of.start + of.text.trimEnd().length - 1
    ? { value: last.value.code, span: last.span }
    : undefined;
}

/** Takes the words of a label (`Contact:`, `Address:`) off. */
function withoutLabel(of: Stretch): Stretch {
  const tokens = tokensOf(of);
  const label = WORDS.at(tokens, 0);
  if (!label?.meanings.includes("address") || tokens[label.to]?.key !== ":") return of;
  return trimmed(sub(of, tokens[label.to]!.end));
}

/** One line may say several things: street, postcode and town, country, parted by commas. */
function addressOf(of: Stretch, parts: Parts): boolean {
  const country = isCountryLine(of);
  if (country) {
    parts.country ??= country;
    return true;
  }
  const ended = of.text.includes(",") || /\d{4}/u.test(of.text) ? countryAtEnd(of) : undefined;
  const rest = ended ? trimmed(within(of, { start: of.start, end: ended.span.start })) : of;
  const bare = trimmed(sub(rest, 0, rest.text.replace(/[\s,–|-]+$/u, "").length));
  const place = readPostalPlace(bare);
  if (place) {
    parts.postalCode ??= foundText(place.code);
    if (place.locality) parts.locality ??= foundText(place.locality);
    if (ended) parts.country ??= ended;
    return true;
  }
  if (bare.text.includes(",") && postalIn(bare, parts)) {
    if (ended) parts.country ??= ended;
    return true;
  }
  if (isStreet(bare)) {
    parts.street ??= foundText(bare);
    if (ended) parts.country ??= ended;
    return true;
  }
  return false;
}

/** `Linienstr. 5, 10115 Berlin`: a street in front of the part with the postcode. */
function postalIn(of: Stretch, parts: Parts): boolean {
  for (let at = of.text.indexOf(","); at >= 0; at = of.text.indexOf(",", at + 1)) {
    const place = readPostalPlace(sub(of, at + 1));
    if (!place || (place.locality && isStreet(place.locality))) continue;
    const street = trimmed(sub(of, 0, at));
    const town = place.locality === undefined ? townBehindStreet(street) : undefined;
    if (town) {
      parts.locality ??= foundText(town);
      if (town.start > street.start)
        parts.street ??= foundText(within(street, { start: street.start, end: town.start }));
    } else if (street.text !== "") parts.street ??= foundText(street);
    parts.postalCode ??= foundText(place.code);
    if (place.locality) parts.locality ??= foundText(place.locality);
    return true;
  }
  return false;
}

/** `10, Kamennoostrovsky Ave. St. Petersburg`: the town is what follows the word for the street. */
function townBehindStreet(of: Stretch): Stretch | undefined {
  const tokens = tokensOf(of);
  const street = WORDS.all(of).filter(({ meanings }) => meanings.includes("street"));
  const last = street.find(({ to }) => tokens[to]?.key === "." && tokens[to + 1] !== undefined) ?? street.at(-1);
  const next = last && tokens[tokens[last.to]?.key === "." ? last.to + 1 : last.to];
  if (next) return trimmed(sub(of, next.start));
  return street.length === 0 && /^\p{Lu}[\p{L} .'-]{2,40}$/u.test(of.text) ? of : undefined;
}

/** A firm and its address on one line: the name ends before the first number. */
function companyInFront(of: Stretch): Stretch | undefined {
  const comma = of.text.indexOf(",");
  const first = trimmed(sub(of, 0, Math.max(0, comma)));
  if (
    comma > 3 &&
    !/\d/u.test(first.text) &&
    /\d/u.test(of.text.slice(comma)) &&
    looksLikeCompany(first.text) >= 0.7 &&
    !isStreet(first)
  )
    return first;
  const digit = of.text.search(/\d/u);
  if (digit < 4) return undefined;
  const front = trimmed(sub(of, 0, of.text.slice(0, digit).replace(/[\s,–|-]+$/u, "").length));
  return looksLikeCompany(front.text) >= 0.7 && !isStreet(front) ? front : undefined;
}

/** What stands between the firm and its telephone number, address or site. */
function addressPart(line: Stretch, front: Stretch, { phone, email, url }: Parts): Stretch {
  const from = front.start + front.text.length - line.start;
  const ends = [phone, email, url].flatMap((found) => (found ? [found.span.start - line.start] : []));
  const text = line.text
    .slice(from, Math.min(line.text.length, ...ends))
    .replace(/[\s,;|–-]*(?:\p{L}[\p{L}-]{0,12}[.:]\s*)?$/u, "");
  const lead = /^[\s,;|–-]*/u.exec(text)?.[0].length ?? 0;
  return trimmed(sub(line, from + lead, from + text.length));
}

function internetOf(line: Stretch, parts: Parts): boolean {
  const email = readEmail(line);
  const url = readUrl(email ? within(line, { start: email.span.end, end: line.start + line.text.length }) : line);
  if (email) parts.email ??= email;
  if (url) parts.url ??= url;
  return email !== undefined || url !== undefined;
}

function isFax(line: Stretch): boolean {
  const tokens = tokensOf(line);
  return (WORDS.at(tokens, 0)?.meanings.includes("fax") ?? false) && /\d/u.test(line.text);
}

function readParts(lines: readonly Stretch[]): { name?: Found<string>; parts: Parts; used: number } {
  const parts: Parts = {};
  let name: Found<string> | undefined;
  let used = 0;
  for (const [at, whole] of lines.slice(0, MOST_LINES).entries()) {
    const line = withoutLabel(trimmed(whole));
    if (line.text === "" || line.text.length > LONGEST) break;
    const phone = readPhone(line);
    if (phone) parts.phone ??= phone;
    const front = at === 0 ? companyInFront(line) : undefined;
    const told =
      [internetOf(line, parts), phone !== undefined, isFax(line)].some(Boolean) || (!front && addressOf(line, parts));
    if (front) {
      name = foundText(front);
      addressOf(addressPart(line, front, parts), parts);
    } else if (!told && at === 0) {
      name = foundText(line);
    } else if (!told) {
      const isPerson = parts.person === undefined && looksLikeName(line.text) >= 0.6 && at < 4;
      const town =
        parts.street !== undefined && parts.locality === undefined && /^\p{Lu}[\p{L} .'-]{2,40}$/u.test(line.text);
      if (!isPerson && !town) break;
      if (town) parts.locality = foundText(line);
      else parts.person = foundText(line);
    }
    used = at + 1;
  }
  return { ...(name && { name }), parts, used };
}

/**
 * The address of a firm from the lines of its block: name first, then person, street, postcode and town, country, telephone
 * (to E.164), e-mail and site, on lines of their own or joined. Reading stops at the first line that is none of these.
 * Undefined when nothing but a name stands there.
 */
export function readContactBlock(lines: readonly Stretch[]): Found<ContactBlock> | undefined {
  const { name, parts, used } = readParts(lines);
  const { phone, ...texts } = parts;
  const country = texts.country?.value;
  const e164 = phone && (phone.value.e164 ?? readPhone(lineOf(lines, phone.span), country)?.value.e164);
  const contact: Record<string, string> = {};
  const spans: Partial<Record<keyof Contact, Span>> = {};
  for (const [key, found] of Object.entries(texts)) {
    contact[key] = found.value;
    spans[key as keyof Contact] = found.span;
  }
  if (phone) {
    if (e164 !== undefined) contact["phone"] = e164;
    contact["phonePrinted"] = phone.value.printed;
    spans.phonePrinted = phone.span;
    if (e164 !== undefined) spans.phone = phone.span;
  }
  if (Object.keys(contact).length === 0) return undefined;
  const last = lines[used - 1]!;
  return {
    value: { ...(name && { name }), contact, spans, lines: used },
    span: { start: lines[0]!.start, end: spanOf(last).end },
  };
}

/** The line that a span lies in. */
function lineOf(lines: readonly Stretch[], span: Span): Stretch {
  return (
    lines.find((line) => span.start >= line.start && span.end <= line.start + line.text.length) ?? {
      text: "",
      start: 0,
    }
  );
}
