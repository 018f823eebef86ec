import { lookupLanguages } from "../../../language/index.js";
import { looksLikeCompany } from "../likeness.js";
import { isNameList } from "../labels/name-list.js";
import { characterBehindCapitals } from "./capitals-cast.js";
import type { LabelMeaning } from "../labels/label-table.js";
import type { Page } from "../page.js";

const LANGUAGE_LIST = /^[\p{L} ,/&+]{2,80}$/u;
const WORDS = /[\s,/&+]+/u;

function namesLanguages(value: string): boolean {
  if (!LANGUAGE_LIST.test(value)) return false;
  const words = value.split(WORDS).filter((word) => word.length > 1);
  return words.some((word) => lookupLanguages({ text: word }).length > 0) && !isPersons(value);
}

/** At least one name of two or more words. */
function isPersons(value: string): boolean {
  return isNameList(value) && /\p{L}[’'.]?\s+\p{Lu}/u.test(value) && looksLikeCompany(value) < 0.5;
}

function has(meanings: readonly LabelMeaning[], kind: LabelMeaning["kind"], id?: string): LabelMeaning | undefined {
  return meanings.find((one) => one.kind === kind && (id === undefined || one.id === id));
}

/** One meaning of a label, by its value and by the language of the page. */
export function chooseMeaning(meanings: readonly LabelMeaning[], value: string, page: Page): LabelMeaning {
  const [first] = meanings;
  if (meanings.length === 1) return first!;
  const title = has(meanings, "field", "originalTitle");
  if (title !== undefined && value !== "" && !namesLanguages(value)) return title;
  const subtitles = has(meanings, "field", "subtitles");
  if (subtitles !== undefined && (value === "" || namesLanguages(value) || !isPersons(value))) return subtitles;
  const persons = isPersons(value);
  const local = meanings.filter(({ languages }) => page.language !== undefined && languages.includes(page.language));
  const person = has(local, "person") ?? has(meanings, "person");
  const text = has(meanings, "field", "synopsis") ?? has(meanings, "field", "biography");
  if (person !== undefined && text !== undefined) return value !== "" && persons ? person : text;
  const company = has(meanings, "company");
  if (person !== undefined && company !== undefined) {
    const actor = has(meanings, "person", "actor");
    if (actor !== undefined) return persons && /[,;]/u.test(value) ? actor : company;
    return person.id === "producer" || looksLikeCompany(value) < 0.5 ? person : company;
  }
  const casting = has(meanings, "person", "casting");
  const plays = has(meanings, "person", "actor");
  if (plays !== undefined && casting !== undefined && characterBehindCapitals(value) !== undefined) return plays;
  const shoots = has(meanings, "person", "cinematographer");
  // One language has both on one letter: several names are those of the cast.
  if (plays !== undefined && shoots?.languages.some((language) => plays.languages.includes(language)) === true)
    return /[,;]\s*\p{Lu}/u.test(value) ? plays : shoots;
  return local[0] ?? first!;
}
