import { HOUSE_SEQUENCES } from "../../generated/record-words.js";
import { COTTBUS } from "./cottbus/profile.js";
import { EXGROUND } from "./exground/profile.js";
import type { HouseProfile } from "./house-profile.js";
import { KINOGLAZ } from "./kinoglaz/profile.js";
import { LUXEMBOURG } from "./luxembourg/profile.js";
import { PITTSBURGH } from "./pittsburgh/profile.js";

export type { AwardForm, HouseMark, HouseProfile, SequenceMember } from "./house-profile.js";

/** The houses whose pages are recognised by their marks. */
export const HOUSE_PROFILES: readonly HouseProfile[] = [COTTBUS, EXGROUND, PITTSBURGH, KINOGLAZ, LUXEMBOURG];

const sequences: readonly HouseProfile[] = HOUSE_SEQUENCES.map(({ id, name, languages, sequence, complete }) => ({
  id,
  name,
  languages,
  marks: [],
  sequence: sequence.map((role) => ({ role })),
  complete,
}));

const byId = new Map([...HOUSE_PROFILES, ...sequences].map((profile) => [profile.id, profile]));

/** The profile of a house by its id; undefined for a house of which nothing is known. */
export function houseProfile(id: string): HouseProfile | undefined {
  return byId.get(id);
}

/** The profiles of all houses, the recognised ones first. */
export function houseProfiles(): readonly HouseProfile[] {
  return [...byId.values()];
}
