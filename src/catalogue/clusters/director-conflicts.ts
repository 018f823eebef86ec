import { compareNames } from "../../name/index.js";
import type { ClusterConflict, ClusterPerson, ClusterVerdict } from "./work.js";

/**
 * Where entries of a film name other directors, or spell one of them in several ways. Omnibus films have eight directors, of
 * whom catalogues keep two: lists with somebody in common are incomplete, others contradict one another.
 */
export function directorConflicts(
  people: readonly ClusterPerson[],
  members: readonly string[],
): readonly ClusterConflict[] {
  return [...people.flatMap(spellings), ...otherPeople(people, members)];
}

function spellings({ names }: ClusterPerson): readonly ClusterConflict[] {
  const values = new Map<string, string[]>();
  for (const { text, members } of names) values.set(text, [...(values.get(text) ?? []), ...members]);
  return values.size < 2 ? [] : [conflict(values, "spelling")];
}

function otherPeople(people: readonly ClusterPerson[], members: readonly string[]): readonly ClusterConflict[] {
  const namedBy = new Map<string, ClusterPerson[]>(members.map((ref) => [ref, []]));
  for (const person of people) for (const ref of person.members) namedBy.get(ref)?.push(person);
  const lists = [...namedBy].map(([ref, named]) => ({ ref, named })).filter(({ named }) => named.length > 0);
  const values = new Map<string, string[]>();
  for (const { ref, named } of lists) {
    const key = named.map(({ names }) => names[0]!.text).join(", ");
    values.set(key, [...(values.get(key) ?? []), ref]);
  }
  if (values.size < 2) return [];
  const meet = lists.every(({ named }, at) =>
    lists.slice(0, at).every((other) => named.some((one) => other.named.some((person) => mayBeOne(one, person)))),
  );
  return [conflict(values, meet ? "incomplete" : "contradiction")];
}

function mayBeOne(a: ClusterPerson, b: ClusterPerson): boolean {
  return (
    a === b || a.names.some((name) => b.names.some(({ text }) => compareNames(name.text, text).verdict !== "different"))
  );
}

function conflict(values: ReadonlyMap<string, readonly string[]>, verdict: ClusterVerdict): ClusterConflict {
  return {
    field: "director",
    values: [...values].map(([value, members]) => ({ value, members })),
    verdict,
  };
}
