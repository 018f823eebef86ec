import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../project-root.js";

/** Part of a JSON Schema, as the generators walk it. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** A schema of the contract: `name` is its path under schemas/ without the ending, such as `operations/version-tags.parse.input`. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: SchemaNode & { readonly $id: string; readonly title: string };
}

const SCHEMA_FOLDERS = ["", "operations"];
const ENDING = ".schema.json";

/** Every schema of the contract, in the order of their names. Schemas of our own source tables (schemas/data) are not part of it. */
export function readSchemas(): readonly NamedSchema[] {
  return SCHEMA_FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, "schemas", folder))
      .filter((file) => file.endsWith(ENDING))
      .map((file) => readSchema(folder === "" ? file : `${folder}/${file}`)),
  ).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readSchema(path: string): NamedSchema {
  const schema = JSON.parse(readFileSync(join(PROJECT_ROOT, "schemas", path), "utf8")) as NamedSchema["schema"];
  return { name: path.slice(0, -ENDING.length), schema };
}
