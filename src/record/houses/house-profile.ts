import type { Lang } from "../../model/index.js";

/** A mark by which a page of a house is known. Marks are matched with single lines. */
export interface HouseMark {
  /** Code of the mark, for the evidence. */
  readonly id: string;
  readonly pattern: RegExp;
  /** How much it says; a page is taken for the house's from 1 on. */
  readonly weight: number;
}

/** One line of a block of unlabelled names: the role it holds, or the roles it may hold. */
export interface SequenceMember {
  readonly role?: string;
  readonly candidates?: readonly string[];
  /** The line has at least two names. */
  readonly several?: boolean;
}

/** What is known of the hand of a house, as data. */
export interface HouseProfile {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly Lang[];
  readonly marks: readonly HouseMark[];
  /** Order of day and month in its dates. */
  readonly dayFirst?: boolean;
  /** How its awards are printed. */
  readonly awardForm?: AwardForm;
  /** Order of its unlabelled credits; members may be missing. */
  readonly sequence?: readonly SequenceMember[];
  /** The sequence is kept without gaps: as many lines as members are one each. */
  readonly complete?: boolean;
  /** Its titles are printed in capitals. */
  readonly titlesInCapitals?: boolean;
  /** The line above the facts names the directors. */
  readonly directorsAboveFacts?: boolean;
  /** Under `Production` stand companies only. */
  readonly productionIsCompany?: boolean;
  /** Its titles stand below the facts, not above. */
  readonly titlesBelow?: boolean;
  /** The country of its festival, for premieres. */
  readonly country?: string;
  /** Tag of the romanization of its titles. */
  readonly romanized?: Lang;
}

/**
 * `bracketed` PRIZE (Event, Country YYYY) · `person-for` PERSON for A and B at YYYY EVENT · `unparted` PRIZE EVENT, City
 * (Country), YYYY · `commas` PRIZE, EVENT, YYYY (Country).
 */
export type AwardForm = "bracketed" | "person-for" | "unparted" | "commas";
