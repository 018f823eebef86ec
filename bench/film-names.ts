import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../scripts/project-root.js";

/** Names of people of the cinema, given name first. */
export const FILM_NAMES: readonly string[] = readFileSync(join(PROJECT_ROOT, "bench/rows/names-ru.txt"), "utf8")
  .trim()
  .split("\n");
