import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import type { ParseContext } from "../src/version-tag/index.js";

/** A text to read, with what is known beside it. */
export interface Row {
  readonly text: string;
  readonly context?: ParseContext;
}

/** A release name with the languages it states; null where it states none. */
export interface ReleaseRow extends Row {
  readonly audio: readonly string[] | null;
  readonly subtitles: readonly string[] | null;
}

const GOLDEN = join(PROJECT_ROOT, "test/golden/version-tags");
const OWN = join(PROJECT_ROOT, "bench/rows");
/** How many rows of each notation the mixture takes. */
const EACH = 40;

function readRows(folder: string, name: string): readonly Row[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

function proseRows(): readonly Row[] {
  const names = readdirSync(GOLDEN).filter((name) => name.startsWith("prose-"));
  return names.sort().flatMap((name) => readRows(GOLDEN, name.slice(0, -".jsonl".length)));
}

/** Release names with what they state. */
export const RELEASES = readRows(OWN, "release") as readonly ReleaseRow[];

/** Rows of every notation, and texts that hold no tag. */
export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  prose: proseRows(),
  "content titles": readRows(OWN, "isdcf"),
  "release names": RELEASES,
  "subtitle files": readRows(OWN, "filename"),
  "no tag": readRows(GOLDEN, "negatives"),
};

/** The same number of rows of each kind, spread over all there are, in turn. */
export const MIXED: readonly Row[] = Array.from({ length: EACH }, (_, index) =>
  Object.values(ROWS).map((rows) => rows[Math.floor((index * rows.length) / EACH)]!),
).flat();
