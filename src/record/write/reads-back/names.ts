import { readCompanyList, readNameList } from "../../fields/index.js";
import { stretch } from "../../stretch.js";

/** A list with a text between two others that cannot be mistaken; the text must come out as it went in. */
const BETWEEN = { people: ["Ada Moor", "Bo Fenn"], companies: ["Moor Film", "Fenn Film"] } as const;

function between([before, after]: readonly [string, string], text: string): ReturnType<typeof stretch> {
  return stretch(`${before}, ${text}, ${after}`);
}

/** True when a person's name in a list is read as that one name, with nothing beside it. */
export function nameStaysWhole(name: string): boolean {
  const people = readNameList(between(BETWEEN.people, name)).people.map(({ value }) => value);
  const [, read] = people;
  return people.length === 3 && read?.name.printed === name && read.note === undefined && read.character === undefined;
}

/** True when a note before a name in a list is read as such. */
export function noteStays(note: string, name: string): boolean {
  const people = readNameList(between(BETWEEN.people, `${note} ${name}`)).people.map(({ value }) => value);
  return people.length === 3 && people[1]?.name.printed === name && people[1].note === note;
}

/** True when a company in a list is read as that one company. */
export function companyStaysWhole(name: string): boolean {
  const companies = readCompanyList(between(BETWEEN.companies, name));
  return companies.length === 3 && companies[1]?.value.name === name;
}
