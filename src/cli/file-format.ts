import type { CatalogueFormat } from "../catalogue/index.js";
import { UsageError } from "./usage-error.js";

const ENDING = /\.(csv|tsv|tab|ndjson|jsonl)$/i;
const PACKED = /\.gz$/i;

const FORMATS: Readonly<Record<string, CatalogueFormat>> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

function formatOf(path: string): CatalogueFormat | undefined {
  return FORMATS[ENDING.exec(path)?.[1]?.toLowerCase() ?? ""];
}

/** The format that the name of a file tells, packed or not: a table by its ending, else NDJSON. */
export function catalogueFormatOf(path: string): CatalogueFormat {
  return formatOf(path.replace(PACKED, "")) ?? "ndjson";
}

/** The format in which a file of this name is to be written; a name that tells none of `formats` is wrong usage. */
export function writtenFormatOf(
  path: string,
  formats: readonly CatalogueFormat[] = ["csv", "tsv", "ndjson"],
): CatalogueFormat {
  const format = formatOf(path);
  if (format !== undefined && formats.includes(format)) return format;
  const endings = formats.map((ending) => `.${ending}`).join(", ");
  throw new UsageError((messages) => messages.say("cli", "error/bad-ending", { name: messages.quote(path), endings }));
}
