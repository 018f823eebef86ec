import { CREDIT_ROLES, type CreditRole } from "../../model/index.js";
import type { JsonPlace } from "../json-place.js";
import { secondsOf } from "../running-seconds.js";

/** A title that a record gives. */
export interface TitleFact {
  readonly text: string;
  readonly language?: string;
  readonly role?: string;
}

/** A person that a record names, in all spellings that it has; the first is the main one. */
export interface PersonFact {
  readonly role: CreditRole;
  readonly spellings: readonly string[];
}

/** What a record says that tells films apart. Anything that is not in the form of a film record counts as not stated. */
export interface RecordFacts {
  /** Place of the record in the list. */
  readonly index: number;
  readonly titles: readonly TitleFact[];
  readonly year: number | undefined;
  /** Running time in seconds. */
  readonly seconds: number | undefined;
  readonly countries: readonly string[];
  readonly directors: readonly PersonFact[];
  readonly cast: readonly PersonFact[];
  /** Everybody else whose role is known. */
  readonly crew: readonly PersonFact[];
  readonly place: JsonPlace;
}

/** No record needs more to be told from others; hostile ones have no end of them. */
const MOST_TITLES = 12;
const MOST_PEOPLE = 60;
const MOST_CAST = 15;
const LONGEST = 300;
const CAST: ReadonlySet<CreditRole> = new Set(["actor", "voice", "protagonist"]);

function titleFact(at: JsonPlace): readonly TitleFact[] {
  const [text, language, role] = ["text", "language", "role"].map((name) => at.member(name).text);
  if (text === undefined || text.length > LONGEST) return [];
  return [{ text, ...(language !== undefined && { language }), ...(role !== undefined && { role }) }];
}

function personFact(at: JsonPlace): readonly PersonFact[] {
  const name = at.member("name");
  const role = CREDIT_ROLES.find((known) => known !== "unknown" && known === at.member("role").value);
  const main = name.member("normal").text ?? name.member("printed").text;
  if (main === undefined || role === undefined || at.member("work").isStated) return [];
  const others = name.itemsOf("variants").flatMap((variant) => variant.member("text").text ?? []);
  const spellings = [...new Set([main, ...others])].filter((text) => text.length <= LONGEST).slice(0, 4);
  return spellings.length === 0 ? [] : [{ role, spellings }];
}

/** Reads the facts of one record. */
export function recordFacts(place: JsonPlace, index: number): RecordFacts {
  const people = place.itemsOf("credits").slice(0, MOST_PEOPLE).flatMap(personFact);
  return {
    index,
    titles: place.itemsOf("titles").slice(0, MOST_TITLES).flatMap(titleFact),
    year: place.member("year").integer,
    seconds: secondsOf(place.member("runtime").member("iso").text) || undefined,
    countries: place.itemsOf("countries").flatMap((at) => at.member("code").text ?? []),
    directors: people.filter(({ role }) => role === "director"),
    cast: people.filter(({ role }) => CAST.has(role)).slice(0, MOST_CAST),
    crew: people.filter(({ role }) => role !== "director" && !CAST.has(role)),
    place,
  };
}
