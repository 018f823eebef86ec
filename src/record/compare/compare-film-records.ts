import type { Finding } from "../../model/index.js";
import { JsonPlace } from "../json-place.js";
import { conflictFindings } from "./conflict-findings.js";
import { describeWork } from "./describe-works.js";
import type { FilmWork } from "./film-work.js";
import { groupRecords } from "./group-records.js";
import { PersonLikeness } from "./person-likeness.js";
import { recordFacts } from "./record-facts.js";
import { SpellingSchemes } from "./spelling-schemes.js";
import { TitleLikeness } from "./title-likeness.js";

/** The films that records speak of, and where records of one film disagree. */
export interface RecordComparison {
  readonly works: readonly FilmWork[];
  readonly findings: readonly Finding[];
}

/**
 * Sorts film records into films. Every record comes into one work; titles alone do not join, a wrong join being worse than
 * a missed one. Titles and people are gathered in all spellings, with the romanization scheme where several records let it
 * be told; fields on which the records differ are listed with what may explain it. Records may be of any shape: what is
 * not stated in the form of a film record counts as not stated. Findings point into the list (RFC 6901).
 */
export function compareFilmRecords(records: readonly unknown[]): RecordComparison {
  const facts = records.map((record, index) => recordFacts(new JsonPlace(record), index));
  const people = new PersonLikeness();
  const schemes = new SpellingSchemes(people);
  const works = groupRecords(facts, people, new TitleLikeness()).map((group) => describeWork(group, people, schemes));
  return { works, findings: conflictFindings(works) };
}
