import { LOCALES } from "../language/index.js";
import type { Lang } from "../model/index.js";
import { WRITING_HOUSES } from "./write/index.js";
import { HOUSE_PROFILES, houseProfiles } from "./houses/index.js";

/** A house whose entries are known. */
export interface RecordHouse {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly Lang[];
  /** Its pages are told by their marks when no house is named. */
  readonly recognised: boolean;
  /** Records can be written in its hand. */
  readonly written: boolean;
}

/** The neutral house is no festival: nothing is read by its habits, and its languages are those of the toolkit. */
const NEUTRAL: RecordHouse = {
  id: "kinoglot",
  name: "kinoglot",
  languages: LOCALES,
  recognised: false,
  written: true,
};

/** Every house whose entries are read by more than the general rules or written in its hand, by id. */
export function recordHouses(): readonly RecordHouse[] {
  const recognised = new Set(HOUSE_PROFILES.map(({ id }) => id));
  const written = new Set<string>(WRITING_HOUSES);
  const houses = houseProfiles().map(({ id, name, languages }) => ({
    id,
    name,
    languages,
    recognised: recognised.has(id),
    written: written.has(id),
  }));
  const known = new Set(houses.map(({ id }) => id));
  return [...houses, ...(known.has(NEUTRAL.id) ? [] : [NEUTRAL])].sort((a, b) => (a.id < b.id ? -1 : 1));
}
