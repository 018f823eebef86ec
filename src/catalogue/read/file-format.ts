import { fileForm } from "../../table/index.js";
import type { CatalogueFormat } from "./read-films.js";

const PACKED = /\.gz$/i;

/** The format that the name of a file tells, packed or not; undefined for a name that tells none. */
export function formatOfName(name: string): CatalogueFormat | undefined {
  const form = fileForm(name.replace(PACKED, ""));
  return form === "json" ? undefined : form;
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
  const told = formatOfName(path);
  if (told !== undefined) return { format: told, lines };
  const begun: string[] = [];
  while ((begun.at(-1) ?? "").trim() === "") {
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
