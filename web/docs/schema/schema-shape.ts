import type { Schema } from "../description.js";

/** The schemas that others refer to, by name. */
export type Schemas = Readonly<Record<string, Schema>>;

const PREFIX = "#/components/schemas/";

/** The schema itself where one refers to another; what stands beside the reference outranks what it leads to. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  const target = schemas[$ref.slice(PREFIX.length)];
  return target ? { ...resolved(target, schemas), ...own } : own;
}

const branches = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

/** What one step into a schema leads to: the entries of lists and maps, the schemas to choose from. */
const inner = (schema: Schema): readonly Schema[] => [
  ...branches(schema),
  ...(schema.then ? [schema.then] : []),
  ...(schema.else ? [schema.else] : []),
  ...(schema.items ? [schema.items] : []),
  ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
  ...(schema.contentSchema ? [schema.contentSchema] : []),
];

/**
 * A schema and what lies in it, down to objects with fields and without their fields; each that is referred to once, since a
 * list may hold itself.
 */
function within(schema: Schema, schemas: Schemas, seen = new Set<string>()): readonly Schema[] {
  const { $ref } = schema;
  if ($ref !== undefined) {
    if (seen.has($ref)) return [];
    seen.add($ref);
  }
  const whole = resolved(schema, schemas);
  return whole.properties ? [whole] : [whole, ...inner(whole).flatMap((part) => within(part, schemas, seen))];
}

/** The objects with fields that a value of a schema is or holds. */
export function objectsIn(schema: Schema, schemas: Schemas): readonly Schema[] {
  return within(schema, schemas).filter(({ properties }) => properties);
}

const literal = (value: unknown): string => JSON.stringify(value);

/** The values that a schema lets one choose from; of a list, those of its entries. */
export function valuesOf(schema: Schema, schemas: Schemas): readonly string[] {
  return within(schema, schemas)
    .flatMap((part) => part.enum ?? [])
    .map((value) => (typeof value === "string" ? value : literal(value)));
}

const typesOf = ({ type, properties, items }: Schema): readonly string[] =>
  typeof type === "string" ? [type] : (type ?? (properties ? ["object"] : items ? ["array"] : []));

const union = (names: readonly string[]): string => [...new Set(names)].join(" | ");

/** A type as programmers write it: `string`, `VersionTag | null`, `Finding[]`. */
export function typeName(schema: Schema, schemas: Schemas, trail: readonly string[] = []): string {
  const { $ref } = schema;
  const whole = resolved(schema, schemas);
  if ($ref !== undefined && trail.includes($ref)) return whole.title ?? "…";
  const way = $ref === undefined ? trail : [...trail, $ref];
  const nameOf = (part: Schema): string => typeName(part, schemas, way);
  if (whole.const !== undefined) return literal(whole.const);
  if (whole.enum) return union(whole.enum.map((value) => (value === null ? "null" : typeof value)));
  if (branches(whole).length > 0 && !whole.properties) return union(branches(whole).map(nameOf));
  const names = typesOf(whole).map((type) => {
    if (type === "array") return listName(whole.items ? nameOf(whole.items) : "any");
    return type === "object" ? objectName(whole, nameOf) : type;
  });
  return names.join(" | ") || "any";
}

const listName = (name: string): string => (name.includes(" ") ? `(${name})[]` : `${name}[]`);

function objectName({ title, properties, additionalProperties }: Schema, nameOf: (part: Schema) => string): string {
  if (properties) return title ?? "object";
  return typeof additionalProperties === "object" ? `{ … : ${nameOf(additionalProperties)} }` : "object";
}
