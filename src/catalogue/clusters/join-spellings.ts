import { compareNames } from "../../name/index.js";
import type { ClusterPerson } from "./work.js";

/** Each is compared with all before: more people are no film's directors. */
const MOST_PEOPLE = 100;

/**
 * People of one film of whom names say that they are one: *Pavel Lojkine* and *Pavel Lozhkin*, which differ in sound; and
 * *Lozhkin*, where a single other one is called so.
 */
export function joinSpellings(people: readonly ClusterPerson[]): readonly ClusterPerson[] {
  if (people.length > MOST_PEOPLE) return people;
  const joined: ClusterPerson[] = [];
  for (const person of people) {
    const at = joined.findIndex((known) => areOne(known, person, isSame));
    if (at < 0) joined.push(person);
    else joined[at] = together(joined[at]!, person);
  }
  return joinSurnames(joined);
}

function together(known: ClusterPerson, person: ClusterPerson): ClusterPerson {
  return {
    ...known,
    names: [...known.names, ...person.names],
    members: [...new Set([...known.members, ...person.members])].sort(),
  };
}

/** Who is named by a surname alone is the one who has it; of two brothers it may be either. */
function joinSurnames(people: readonly ClusterPerson[]): readonly ClusterPerson[] {
  const owners = new Map<ClusterPerson, ClusterPerson>();
  for (const person of people.filter(({ names }) => names.every(({ text }) => isOneWord(text)))) {
    const known = people.filter(
      (other) => !other.names.every(({ text }) => isOneWord(text)) && areOne(other, person, hasThatSurname),
    );
    if (known.length === 1) owners.set(person, known[0]!);
  }
  return people
    .filter((person) => !owners.has(person))
    .map((person) =>
      [...owners].filter(([, owner]) => owner === person).reduce((sum, [one]) => together(sum, one), person),
    );
}

type Names = (one: string, other: string) => boolean;

const isSame: Names = (one, other) => compareNames(one, other).verdict === "same";

/** All that is against it is that one leaves the given name out. */
const hasThatSurname: Names = (one, other) => {
  const { verdict, reasons } = compareNames(one, other);
  return (
    verdict === "possible" &&
    reasons.some(({ reason }) => reason === "name/same-family") &&
    reasons.every(({ reason, effect }) => effect !== "against" || reason === "name/given-one-side")
  );
};

function isOneWord(name: string): boolean {
  return !/[\s.]/u.test(name.trim());
}

/** No entry names one person twice. */
function areOne(a: ClusterPerson, b: ClusterPerson, agree: Names): boolean {
  return (
    !a.members.some((ref) => b.members.includes(ref)) &&
    a.names.some((one) => b.names.some(({ text }) => agree(one.text, text)))
  );
}
