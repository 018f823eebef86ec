import type { ReconciliationCondition, ReconciliationMatchQuery } from "../../generated/schema-types.js";
import type { CatalogueFilm, CatalogueQuery } from "../../model/index.js";
import { filmProperty } from "./film-properties.js";
import type { Question } from "./find-candidates.js";
import { textsOf } from "./property-values.js";
import { candidateLimit, joinKnown } from "./question-of-query.js";

/** A question of the draft of 1.0: its conditions; those that are required leave out films that do not meet them. */
export function questionOfConditions({ conditions, limit }: ReconciliationMatchQuery): Question {
  const textsOfType = (type: ReconciliationCondition["matchType"]): readonly string[] =>
    conditions.filter(({ matchType }) => matchType === type).flatMap(conditionTexts);
  const texts = textsOfType("name");
  const [id] = [...textsOfType("id"), ...texts];
  const known = conditions.map(knownOf);
  const tests = conditions.flatMap(testOf);
  return {
    texts,
    id,
    known: joinKnown(known),
    limit: candidateLimit(limit),
    wanted: tests.length === 0 ? undefined : (film) => tests.every((test) => test(film)),
  };
}

function conditionTexts({ propertyValue }: ReconciliationCondition): readonly string[] {
  return textsOf(propertyValue);
}

/** What must not be speaks for no film. */
function knownOf(condition: ReconciliationCondition): Partial<CatalogueQuery> {
  const { matchType, propertyId = "", matchQuantifier } = condition;
  if (matchType !== "property" || matchQuantifier === "none") return {};
  return filmProperty(propertyId)?.asked(conditionTexts(condition)) ?? {};
}

/** What a film must meet; nothing for a property that films do not have, and for values that say nothing of one. */
function testOf(condition: ReconciliationCondition): readonly ((film: CatalogueFilm) => boolean)[] {
  const { matchType, propertyId = "", required = false, matchQuantifier = "any" } = condition;
  const given = conditionTexts(condition);
  if (!required || given.length === 0) return [];
  if (matchType === "id") return [({ id }) => given.includes(id)];
  const property = filmProperty(matchType === "name" ? "title" : propertyId);
  const texts = given.filter((text) => property && Object.keys(property.asked([text])).length > 0);
  if (property === undefined || texts.length === 0) return [];
  const holds =
    (film: CatalogueFilm) =>
    (text: string): boolean =>
      property.holds(film, text);
  switch (matchQuantifier) {
    case "any":
      return [(film) => texts.some(holds(film))];
    case "all":
      return [(film) => texts.every(holds(film))];
    case "none":
      return [(film) => !texts.some(holds(film))];
  }
}
