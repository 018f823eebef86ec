import { JsonPlace } from "../json-place.js";
import type { FilmWork } from "./film-work.js";
import { PersonLikeness } from "./person-likeness.js";
import { recordFacts, type RecordFacts } from "./record-facts.js";
import { SpellingSchemes, type SchemeOf } from "./spelling-schemes.js";
import { workConflicts } from "./work-conflicts.js";
import { workPeople } from "./work-people.js";
import { workTitles } from "./work-titles.js";

const NO_SCHEME: SchemeOf = () => undefined;

/** What the records of one film say together. */
export function describeWork(
  records: readonly RecordFacts[],
  people: PersonLikeness,
  schemes: SpellingSchemes,
): FilmWork {
  const schemeOf = records.length > 1 ? schemes.ofWork(records) : NO_SCHEME;
  return {
    records: records.map(({ index }) => index),
    titles: workTitles(records, schemeOf),
    people: workPeople(records, people, schemeOf),
    conflicts: records.length > 1 ? workConflicts(records) : [],
  };
}

/**
 * Says of film after film what its records say together, whoever found that they are of one film; names that come again are
 * compared once. Records may be of any shape: what is not stated in the form of a film record counts as not stated.
 */
export function workDescriber(): (records: readonly unknown[]) => FilmWork {
  const people = new PersonLikeness();
  const schemes = new SpellingSchemes(people);
  return (records) =>
    describeWork(
      records.map((record, index) => recordFacts(new JsonPlace(record), index)),
      people,
      schemes,
    );
}
