import fc from "fast-check";

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself included. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((entry, at) => [at, entry] as const)
    : Object.entries(value);
  return [path, ...members.flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

/** What a member is replaced by; undefined leaves it out. */
type Change = (value: unknown) => unknown;

/** Members of any name, also of one that means something to JavaScript. */
function withMember(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return { [name]: value };
  return Array.isArray(value)
    ? [...(value as unknown[]), name]
    : Object.fromEntries([...Object.entries(value), [name, 1]]);
}

const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);

const CHANGES: readonly Change[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e300,
  () => "",
  () => " ",
  () => "\ud800",
  () => [],
  () => ({}),
  () => nested(70),
  () => "x".repeat(5000),
  (value) => [value],
  (value) => ({ value }),
  (value) => JSON.stringify(value),
  (value) => withMember(value, "extra"),
  (value) => withMember(value, "__proto__"),
  (value) => withMember(value, "a/b~c"),
];

function changed(value: unknown, [first, ...rest]: Path, change: Change): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, at) => {
      const kept = at === first ? changed(entry, rest, change) : entry;
      return kept === undefined ? [] : [kept];
    });
  }
  const members = Object.entries(value as object).map(([name, member]): [string, unknown] => [
    name,
    name === first ? changed(member, rest, change) : member,
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** Values of which one member, or the whole, is changed. */
export function oneMutation(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.nat(), fc.constantFrom(...CHANGES)).map(([value, at, change]) => {
    const places = placesIn(value);
    return changed(value, places[at % places.length] ?? [], change) ?? null;
  });
}

/** Texts of which one letter is changed, left out or doubled, or that end too early. */
export function oneLetter(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const letter = fc.constantFrom("", "{", "}", '"', ",", ":", "\\", "0", "e", "\u0000", "1e999", "NaN", "\ufeff");
  return fc.tuple(texts, fc.nat(), letter, fc.boolean()).map(([text, at, other, cut]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + other + (cut ? "" : text.slice(place + 1));
  });
}
