import { compile, type JSONSchema } from "json-schema-to-typescript";
import { format } from "prettier";
import type { GeneratedFile } from "../generated-file.js";
import { readSchemas, type NamedSchema, type SchemaNode } from "./read-schemas.js";
import { withReadonlyMembers } from "./readonly-members.js";

const BANNER = "// Generated from schemas/ by scripts/generate.ts. Do not edit.\n";

/** src/generated/schema-types.ts: a type for each schema, named by its title, and `SchemaTypes` that maps schema names to them. */
export async function generateSchemaTypes(): Promise<readonly GeneratedFile[]> {
  const schemas = readSchemas();
  const declarations = await compile(bundle(schemas), "SchemaTypes", {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
    unknownAny: true,
  });
  const source = `${BANNER}\n${withReadonlyMembers(declarations)}\nexport type SchemaName = keyof SchemaTypes;\n`;
  const text = await format(source, { parser: "typescript", printWidth: 120, trailingComma: "all" });
  return [{ path: "src/generated/schema-types.ts", text }];
}

/** One schema that holds all others, so that none has to be fetched by its address. */
function bundle(schemas: readonly NamedSchema[]): JSONSchema {
  const titles = new Map(schemas.map(({ schema }) => [schema.$id, schema.title]));
  return {
    title: "SchemaTypes",
    description: "The type of each schema, by the name of the schema.",
    type: "object",
    additionalProperties: false,
    required: schemas.map(({ name }) => name),
    properties: Object.fromEntries(
      schemas.map(({ name, schema }) => [name, { $ref: `#/definitions/${schema.title}` }]),
    ),
    definitions: Object.fromEntries(
      schemas.map(({ schema }) => [schema.title, localised(schema, titles) as JSONSchema]),
    ),
  };
}

const NOT_FOR_TYPES = new Set(["$id", "$schema", "examples", "default"]);

/**
 * The schema with its references pointing into the bundle. A reference with a description beside it is wrapped: the
 * generator would otherwise copy the whole type in place of its name.
 */
function localised(node: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => localised(item, titles));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = shapesOf(node as SchemaNode);
  const kept = Object.entries(rest).filter(([keyword]) => !NOT_FOR_TYPES.has(keyword));
  const copy = Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      keyword === "properties" ? localisedEach(value as SchemaNode, titles) : localised(value, titles),
    ]),
  );
  if (typeof $ref !== "string") return copy;
  const title = titles.get($ref);
  if (title === undefined) throw new Error(`No schema has the address ${$ref}`);
  const reference = { $ref: `#/definitions/${title}` };
  return kept.length === 0 ? reference : { ...copy, allOf: [reference] };
}

/** A property may be named as a keyword is. */
function localisedEach(properties: SchemaNode, titles: ReadonlyMap<string, string>): SchemaNode {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, localised(schema, titles)]));
}

/** A choice by condition is, to the type system, a choice between the shapes it leads to. */
function shapesOf(node: SchemaNode): SchemaNode {
  if (!("if" in node)) return node;
  const { type: _type, if: _condition, then, else: otherwise, ...rest } = node;
  const shapes = [then, otherwise].filter((shape) => shape !== undefined);
  return { ...rest, anyOf: shapes };
}
