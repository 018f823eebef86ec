import fc from "fast-check";
import { readSchemaFiles } from "../../../src/port/index.js";

/** A JSON Schema, as far as the published ones use it. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * What a value means to us beyond its schema, by the names of the properties that lead to it, the last one first; undefined
 * where the schema says all there is to say.
 */
export type Meaning = (
  names: readonly string[],
  type: "string" | "array" | "object",
) => fc.Arbitrary<unknown> | undefined;

const ADDRESS = "$id";
const MOST_ENTRIES = 3;
/** So many objects lie within one another; below, only examples are taken. */
const DEEPEST = 5;
/** Ways to give one thing, of which a caller takes one; a path is not for callers from elsewhere. */
const WAYS = ["text", "content", "files", "path"];
const RARE_WAY = "path";

const byAddress = new Map(readSchemaFiles().map(({ schema }) => [String(schema[ADDRESS]), schema]));
const byName = new Map(readSchemaFiles().map(({ name, schema }) => [name, schema]));

/** A published schema by its name. */
export function schemaOf(name: string): Schema {
  return byName.get(name)!;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", " ", "\u0000", "\ud83d", "é", "<b>&amp;", "Соляной паром", "__proto__"),
);

/** Whether fast-check can write texts of a pattern: it knows no look-ahead, and none is wanted of what takes any letter. */
function isWritable(pattern: string): boolean {
  return pattern.startsWith("^") && !pattern.includes("(?=") && !pattern.includes("[^");
}

const lengthOf = (text: string): number => [...text].length;

function texts({ pattern, minLength = 0, maxLength = Infinity }: Schema, meant?: fc.Arbitrary<unknown>) {
  const expression = typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;
  const fits = (text: unknown): boolean =>
    typeof text === "string" &&
    lengthOf(text) >= Number(minLength) &&
    lengthOf(text) <= Number(maxLength) &&
    (expression?.test(text) ?? true);
  const written =
    typeof pattern === "string" && isWritable(pattern)
      ? fc.stringMatching(new RegExp(pattern), { size: "small" })
      : fc.oneof(anyText, fc.constant("a"), fc.constant("a:b"), fc.constant("PT94M"));
  return fc.oneof({ weight: 1, arbitrary: written }, ...(meant ? [{ weight: 4, arbitrary: meant }] : [])).filter(fits);
}

function numbers({ type, minimum, exclusiveMinimum, maximum = 1e9 }: Schema): fc.Arbitrary<number> {
  const least = Number(minimum ?? exclusiveMinimum ?? -1e9);
  const whole = fc.integer({
    min: exclusiveMinimum === undefined ? Math.ceil(least) : 1,
    max: Math.floor(Number(maximum)),
  });
  if (type === "integer") return whole;
  const broken = fc.double({
    min: least,
    minExcluded: exclusiveMinimum !== undefined,
    max: Number(maximum),
    noNaN: true,
    noDefaultInfinity: true,
  });
  return fc.oneof(whole, broken);
}

/** The properties that are given: what is required, and of several ways to give one thing only one. */
function chosen(schema: Schema, names: readonly string[]): fc.Arbitrary<readonly string[]> {
  const required = (schema["required"] ?? []) as readonly string[];
  const ways = WAYS.filter((name) => names.includes(name) && !required.includes(name));
  const free = names.filter((name) => !required.includes(name) && !ways.includes(name));
  const weighted = ways.map((name) => ({ weight: name === RARE_WAY ? 1 : 6, arbitrary: fc.constant([name]) }));
  const way = ways.length < 2 ? fc.subarray(ways) : fc.oneof(...weighted);
  return fc.tuple(way, fc.subarray(free)).map(([one, some]) => [...required, ...one, ...some]);
}

/** Values that fit a schema: its examples, what the properties mean, and whatever else it allows. */
export function schemaValues(meaning: Meaning): (schema: Schema) => fc.Arbitrary<unknown> {
  const objects = (schema: Schema, path: readonly string[], depth: number): fc.Arbitrary<unknown> => {
    const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
    const others = schema["additionalProperties"];
    if (Object.keys(properties).length === 0 && typeof others === "object") {
      return fc.dictionary(anyText, values(others as Schema, path, depth + 1), { maxKeys: MOST_ENTRIES });
    }
    if (Object.keys(properties).length === 0 && others === true) return fc.dictionary(anyText, fc.jsonValue());
    const members = Object.entries(properties).map(
      ([name, member]) => [name, values(member, [name, ...path], depth + 1)] as const,
    );
    return fc
      .tuple(chosen(schema, Object.keys(properties)), fc.record(Object.fromEntries(members)))
      .map(([names, all]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))))
      .filter((value) => Object.keys(value).length >= Number(schema["minProperties"] ?? 0));
  };

  const lists = (schema: Schema, path: readonly string[], depth: number): fc.Arbitrary<unknown> =>
    fc.array(values((schema["items"] ?? {}) as Schema, path, depth), {
      minLength: Number(schema["minItems"] ?? 0),
      maxLength: Math.min(Number(schema["maxItems"] ?? MOST_ENTRIES), MOST_ENTRIES),
    });

  const ofType = (type: unknown, schema: Schema, path: readonly string[], depth: number): fc.Arbitrary<unknown> => {
    switch (type) {
      case "string":
        return texts(schema, meaning(path, "string"));
      case "number":
      case "integer":
        return numbers({ ...schema, type });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return meaning(path, "array") ?? lists(schema, path, depth);
      default:
        return meaning(path, "object") ?? objects(schema, path, depth);
    }
  };

  const shapes = (schema: Schema, path: readonly string[], depth: number): readonly fc.Arbitrary<unknown>[] => {
    const { $ref, anyOf, enum: listed, type } = schema;
    if (typeof $ref === "string") return [values(byAddress.get($ref)!, path, depth)];
    if ("const" in schema) return [fc.constant(schema["const"])];
    if (Array.isArray(listed)) return [fc.constantFrom(...(listed as unknown[]))];
    if (Array.isArray(anyOf)) return (anyOf as Schema[]).map((one) => values(one, path, depth));
    const branches = [schema["then"], schema["else"]].filter((one) => typeof one === "object");
    if (branches.length > 0) return branches.map((one) => values(one as Schema, path, depth));
    if (type === undefined) return [fc.jsonValue()];
    return [type].flat().map((one) => ofType(one, schema, path, depth));
  };

  const values = (schema: Schema, path: readonly string[], depth: number): fc.Arbitrary<unknown> => {
    const examples = (schema["examples"] ?? []) as readonly unknown[];
    const exampled = examples.length === 0 ? [] : [fc.constantFrom(...examples)];
    if (depth > DEEPEST && exampled.length > 0) return exampled[0]!;
    return fc.oneof(...exampled, ...shapes(schema, path, depth).map((arbitrary) => ({ weight: 3, arbitrary })));
  };

  return (schema) => fc.oneof(...shapes(schema, [], 0).map((arbitrary) => arbitrary));
}
