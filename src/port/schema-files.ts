import { readdirSync, readFileSync } from "node:fs";
import { PACKAGE_ROOT } from "./package-root.js";

const ENDING = ".schema.json";
const FOLDERS = ["", "operations/"];

/** A published JSON Schema: its name, such as `operations/version-tags.parse.input`, and its content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every schema of the package, the shared ones first, each folder in order of name. */
export function readSchemaFiles(): readonly SchemaFile[] {
  return FOLDERS.flatMap((folder) => {
    const location = new URL(`schemas/${folder}`, PACKAGE_ROOT);
    const names = readdirSync(location).filter((name) => name.endsWith(ENDING));
    return names.sort().map((name) => ({
      name: folder + name.slice(0, -ENDING.length),
      schema: JSON.parse(readFileSync(new URL(name, location), "utf8")) as SchemaFile["schema"],
    }));
  });
}
