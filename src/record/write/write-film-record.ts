import { LOCALES, type Locale } from "../../language/index.js";
import { UnknownValueError, type FilmRecord } from "../../model/index.js";
import { writeCottbus } from "../houses/cottbus/write.js";
import { writeExground } from "../houses/exground/write.js";
import { writeKinoglaz } from "../houses/kinoglaz/write.js";
import { writeKinoglot } from "../houses/kinoglot/write.js";
import { writeLuxembourg } from "../houses/luxembourg/write.js";
import { writePittsburgh } from "../houses/pittsburgh/write.js";
import { givenRecord, isObject, type GivenRecord, type JsonObject } from "./given/index.js";
import { Page } from "./page.js";

type HouseWriter = (record: GivenRecord, page: Page, locale: Locale) => void;

const WRITERS = {
  kinoglot: writeKinoglot,
  cottbus: writeCottbus,
  exground: writeExground,
  pittsburgh: writePittsburgh,
  kinoglaz: writeKinoglaz,
  luxembourg: writeLuxembourg,
} as const satisfies Record<string, HouseWriter>;

/** A house in whose hand a record can be written; `kinoglot` is the neutral one. */
export type WritingHouse = keyof typeof WRITERS;

/** Every house in whose hand a record can be written, the neutral one first. */
export const WRITING_HOUSES = Object.keys(WRITERS) as readonly WritingHouse[];

/** A record in a house's hand. */
export interface WrittenRecord {
  readonly text: string;
  /** JSON Pointers (RFC 6901) of what the record states and the text does not say. */
  readonly lost: readonly string[];
}

/**
 * Writes a film record as a house prints it. Reading the text in the same house gives the record back in every field that
 * the house prints; what it does not print, or what its reader could not tell apart, is left out and named in `lost`.
 * Nothing is invented and no name respelt. `locale` is the language of the neutral house (English when none is given);
 * the others have their own. What has not the shape of a record is left out too: a record with titles alone is one.
 *
 * @throws UnknownValueError for a house or locale that there is not.
 */
export function writeFilmRecord(
  record: FilmRecord | JsonObject,
  house: WritingHouse,
  locale: Locale = "en",
): WrittenRecord {
  if (!Object.hasOwn(WRITERS, house)) throw new UnknownValueError("house", house, WRITING_HOUSES);
  if (!LOCALES.includes(locale)) throw new UnknownValueError("locale", locale, LOCALES);
  const members: JsonObject = isObject(record) ? record : {};
  const page = new Page();
  WRITERS[house](givenRecord(members), page, locale);
  return { text: page.text, lost: page.ledger.unsaid(members) };
}
