import type { CatalogueFormat } from "../../catalogue/index.js";

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

/** The format that a first line tells: an object of JSON begins NDJSON, else it names the columns of a table. */
export function formatOfLine(line: string): CatalogueFormat {
  if (/^[\s\ufeff]*[{[]/.test(line)) return "ndjson";
  return line.includes("\t") ? "tsv" : "csv";
}

/** Lines with the format they are in. */
export interface FormattedLines {
  readonly format: CatalogueFormat;
  readonly lines: AsyncIterable<string>;
}

/** The lines of a file with the format that its name tells, packed or not; a name that tells none leaves it to the first line. */
export async function withFormat(path: string, lines: AsyncGenerator<string>): Promise<FormattedLines> {
  const told = formatOf(path.replace(PACKED, ""));
  if (told !== undefined) return { format: told, lines };
  const begun: string[] = [];
  while (begun.every((line) => line.trim() === "")) {
    const next = await lines.next();
    if (next.done === true) break;
    begun.push(next.value);
  }
  return { format: formatOfLine(begun.at(-1) ?? ""), lines: chained(begun, lines) };
}

async function* chained(begun: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* begun;
  yield* rest;
}
