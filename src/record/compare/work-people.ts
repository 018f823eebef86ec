import type { CreditRole } from "../../model/index.js";
import { byValue } from "./by-value.js";
import type { WorkPerson } from "./film-work.js";
import { familySounds, type PersonLikeness } from "./person-likeness.js";
import type { PersonFact, RecordFacts } from "./record-facts.js";
import type { SchemeOf } from "./spelling-schemes.js";

interface Named {
  readonly record: RecordFacts;
  readonly person: PersonFact;
}

/** One person of one role, as far as the names tell. */
interface Group {
  readonly role: CreditRole;
  readonly members: Named[];
  readonly sounds: Set<string>;
}

const soundsOf = (person: PersonFact): readonly string[] => person.spellings.flatMap(familySounds);

function groupsOf(records: readonly RecordFacts[], people: PersonLikeness): readonly Group[] {
  const groups: Group[] = [];
  const named = records.flatMap((record) =>
    [...record.directors, ...record.crew, ...record.cast].map((person) => ({ record, person })),
  );
  // Most records spell a name as another has before.
  const bySpelling = new Map<string, Group>();
  for (const { record, person } of named) {
    const spelling = JSON.stringify([person.role, person.spellings]);
    const known = bySpelling.get(spelling);
    if (known !== undefined) {
      known.members.push({ record, person });
      continue;
    }
    const sounds = soundsOf(person);
    const own = groups.find(
      (group) =>
        group.role === person.role &&
        sounds.some((sound) => group.sounds.has(sound)) &&
        group.members.some((member) => people.compare(member.person, person) === "same"),
    );
    const group = own ?? { role: person.role, members: [], sounds: new Set() };
    if (own === undefined) groups.push(group);
    group.members.push({ record, person });
    for (const sound of sounds) group.sounds.add(sound);
    bySpelling.set(spelling, group);
  }
  return groups;
}

/** Everybody whom the records of a work credit, each once for each role, with all spellings and their schemes. */
export function workPeople(
  records: readonly RecordFacts[],
  people: PersonLikeness,
  schemeOf: SchemeOf,
): readonly WorkPerson[] {
  return groupsOf(records, people).map(({ role, members }) => {
    const stated = members.flatMap(({ record, person }) =>
      person.spellings.map((text) => ({ record: record.index, value: { text, scheme: schemeOf(record, text) } })),
    );
    const names = byValue(stated, ({ text, scheme }) => JSON.stringify([text, scheme])).map(
      ({ value, records: of }) => ({
        text: value.text,
        ...(value.scheme !== undefined && { scheme: value.scheme }),
        records: of,
      }),
    );
    return { role, names, records: [...new Set(members.map(({ record }) => record.index))] };
  });
}
