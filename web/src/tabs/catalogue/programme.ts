import type { CatalogueFormat, ProgrammeRow } from "../../../../src/catalogue/index.js";

/** A programme as it was uploaded. */
export interface Programme {
  /** What its rows are called in decisions. */
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: readonly ProgrammeRow[];
  /** Lines that are no films. */
  readonly badLines: readonly number[];
}

function formatOf(name: string, text: string): CatalogueFormat {
  if (/\.(?:ndjson|jsonl)$/i.test(name) || /^\s*\{/.test(text)) return "ndjson";
  const [head = ""] = text.split("\n", 1);
  return /\.tsv$/i.test(name) || head.includes("\t") ? "tsv" : "csv";
}

/** Reads a programme with the reader of the command line, here in the browser. */
export async function readProgrammeText(name: string, text: string): Promise<Programme> {
  const { readProgramme } = await import("../../../../src/catalogue/programme/index.js");
  const rows: ProgrammeRow[] = [];
  const badLines: number[] = [];
  let columns: readonly string[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for await (const part of readProgramme(lines, formatOf(name, text))) {
    if ("columns" in part) columns = part.columns;
    else if ("fault" in part) badLines.push(part.line);
    else rows.push(part);
  }
  return { source: name.replace(/\..*$/, "") || "programme", columns, rows, badLines };
}
