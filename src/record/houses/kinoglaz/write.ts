import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import { primaryLanguage, scriptOf } from "../../../language/index.js";
import type { GivenAward, GivenCredit, GivenFestival, GivenRecord, GivenTitle } from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import { countryNames } from "../../write/pieces/country-list.js";
import { creditGroups, type CreditGroup } from "../../write/pieces/credit-groups.js";
import { houseColours, houseCountry, houseLabels, wordIn } from "../../write/pieces/house-words.js";
import { festivalReadsBack, joinedAwardReadsBack } from "../../write/reads-back/awards.js";
import { nameStaysWhole } from "../../write/reads-back/names.js";
import { nameList } from "../../write/pieces/name-list.js";
import { minutesWith } from "../../write/pieces/running-time.js";
import { yearText } from "../../write/pieces/year-text.js";
import { familyInCapitals, variantInCapitals } from "./family-in-capitals.js";

const { words } = HOUSE_WORDS.houses.kinoglaz;

/** A form of film alone on its line would be one of these: `animation`. */
const LABELS = new Set(Object.values(houseLabels("kinoglaz")).map((label) => label.toLowerCase()));

/** Titles that the house does not list. */
const UNLISTED = new Set(["variant", "literal", "working"]);

/** After the page's language come Cyrillic, English, French, romanized Russian, the rest. */
function rank({ text, language = "", role }: GivenTitle): number {
  const script = scriptOf(language) ?? (/\p{Script=Cyrillic}/u.test(text) ? "Cyrl" : "Latn");
  if (role === "transliterated") return 3;
  if (script === "Cyrl") return 1;
  const [order] = [{ en: 0, fr: 2 }[primaryLanguage(language)] ?? 4];
  return order;
}

function listedTitles({ house, titles }: GivenRecord): readonly GivenTitle[] {
  const listed = titles.filter(({ role }) => role === undefined || !UNLISTED.has(role));
  return house === "kinoglaz" ? listed : [...listed].sort((a, b) => rank(a) - rank(b));
}

function writeTitles(record: GivenRecord, page: Page): void {
  const [first, ...others] = listedTitles(record);
  if (first === undefined) return;
  page.line(first.text, first.at);
  page.line(words.dots);
  page.gap();
  for (const { text, at } of others) page.line(text, at);
}

/** The director at the head of the page, each spelling on its own line. */
function writeHead({ credits }: GivenRecord, page: Page): void {
  for (const { role, name } of credits) {
    if (role !== "director" || !nameStaysWhole(name.text)) continue;
    page.line(familyInCapitals(name));
    const [variant] = name.variants;
    if (variant !== undefined && nameStaysWhole(variant.text)) page.line(variantInCapitals(name, variant.text));
  }
}

function writeFacts(record: GivenRecord, page: Page): void {
  const origin = [...countryNames("kinoglaz", record, page), yearText(record, page)];
  page.line([...origin, minutesWith(words.minutes, record, page)].filter(Boolean).join(", "));
  const colour = record.colour && wordIn(houseColours("kinoglaz"), record.colour.value);
  if (colour !== undefined) page.ledger.say("/colour");
  const form = record.form?.value;
  if (colour === undefined && form !== undefined && LABELS.has(form.toLowerCase())) return;
  page.line([colour, form].filter((part) => part !== undefined).join(", "), "/form");
}

/** `Andrey GRYAZEV (Андрей ГРЯЗЕВ)`. */
function creditName({ at, name }: GivenCredit, page: Page): string | undefined {
  if (!nameStaysWhole(name.text)) return undefined;
  page.ledger.say(name.at, `${at}/role`);
  const [variant, ...others] = name.variants;
  page.ledger.leave(others.map((other) => other.at));
  if (variant === undefined) return familyInCapitals(name);
  if (nameStaysWhole(variant.text)) return `${familyInCapitals(name)} (${variantInCapitals(name, variant.text)})`;
  page.ledger.leave(variant.at);
  return familyInCapitals(name);
}

/** The label on a line of its own, then an actor a line with the character behind dots. */
function writeCast({ label, credits }: CreditGroup, page: Page): void {
  const lines = credits.flatMap((credit) => {
    const name = creditName(credit, page);
    if (name === undefined) return [];
    const { at, character } = credit;
    if (character === undefined || /\.{2}|…/.test(character)) return [name];
    page.ledger.say(`${at}/character`);
    return [`${name}...${character}`];
  });
  if (lines.length === 0) return;
  page.line(label);
  for (const line of lines) page.line(line);
}

function writeCredits(record: GivenRecord, page: Page): void {
  const groups = creditGroups("kinoglaz", record);
  const bySort = (isCast: boolean, isCompany: boolean): readonly CreditGroup[] =>
    groups.filter(({ role }) => (role === "actor") === isCast && (role === "production") === isCompany);
  for (const group of bySort(false, false)) {
    const names = nameList(group, page, creditName);
    page.line(names && `${group.label} : ${names}`);
  }
  for (const group of bySort(true, false)) writeCast(group, page);
  for (const group of bySort(false, true)) {
    const names = nameList(group, page, creditName);
    page.line(names && `${group.label} : ${names}`);
  }
}

interface Occasion {
  readonly place?: string;
  readonly country?: string;
  readonly year?: number;
}

/** `NAME, Moscow (Russia), 2010`, as far as place, country and year are known. */
function placeAndYear(name: string, { place, country, year }: Occasion): string {
  const land = country === undefined ? "" : `(${country})`;
  const parts = place === undefined ? [[name, land].filter(Boolean).join(" ")] : [name, `${place} ${land}`.trim()];
  return [...parts, year].filter((part) => part !== undefined).join(", ");
}

/** A line of a list with what it says. */
interface ListLine {
  readonly text: string;
  readonly said: readonly string[];
}

function awardLine({ at, award, event, year, result, work }: GivenAward): readonly ListLine[] {
  if (result !== "won" || work !== undefined) return [];
  const country = event?.country === undefined ? undefined : houseCountry(event.country);
  const name = event === undefined ? award : `${award} ${event.name}`;
  const text = placeAndYear(name, { place: event?.place, country, year });
  if (!joinedAwardReadsBack(text, name, year)) return [];
  const said = [`${at}/award`, `${at}/year`, `${at}/event/name`, `${at}/event/place`];
  return [{ text, said: country === undefined ? said : [...said, `${at}/event/country`] }];
}

function festivalLine({ at, name, place, country: code, year }: GivenFestival): readonly ListLine[] {
  const country = code === undefined ? undefined : houseCountry(code);
  const text = placeAndYear(name, { place, country, year });
  if (!festivalReadsBack(text, { name, place, country: country && code, year })) return [];
  const said = [`${at}/name`, `${at}/place`, `${at}/year`];
  return [{ text: `- ${text}`, said: country === undefined ? said : [...said, `${at}/country`] }];
}

function writeList(heading: string, lines: readonly ListLine[], page: Page): void {
  if (lines.length === 0) return;
  page.gap();
  page.line(`${heading} :`);
  for (const { text, said } of lines) page.line(text, said);
}

/** Writes a record as kinoglaz.fr does: a blank before the colon, family names in capitals, the Cyrillic beside them. */
export function writeKinoglaz(record: GivenRecord, page: Page): void {
  writeHead(record, page);
  writeFacts(record, page);
  writeTitles(record, page);
  page.gap();
  writeCredits(record, page);
  const formats = record.formats.filter(({ value }) => /^[^,:;]+$/.test(value));
  if (formats.length > 0) {
    page.line(
      `${words.format} : ${formats.map(({ value }) => value).join(", ")}`,
      formats.map(({ at }) => at),
    );
  }
  writeList(words.awards, record.awards.flatMap(awardLine), page);
  writeList(words.festivals, record.festivals.flatMap(festivalLine), page);
}
