import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);

/** A JSON file of the project, by its path there. */
export function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(new URL(path, ROOT), "utf8")) as Shape;
}

/** Paths of the JSON files in a folder of the project, sorted. */
export function jsonFiles(folder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(folder, ROOT)))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `${folder}/${name}`);
}
