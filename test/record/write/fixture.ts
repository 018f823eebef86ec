import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../scripts/project-root.js";
import type { FilmRecord } from "../../../src/model/index.js";

/** An invented film whose record fills every field. */
export function theSaltFerry(): FilmRecord {
  const path = join(PROJECT_ROOT, "test/record/fixtures/the-salt-ferry.json");
  return JSON.parse(readFileSync(path, "utf8")) as FilmRecord;
}
