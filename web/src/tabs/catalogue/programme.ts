import type { CatalogueFormat, ProgrammeRow, UnreadRow } from "../../../../src/catalogue/index.js";
import { formatOfLine, formatOfName } from "../../../../src/cli/catalogue/file-format.js";
import type { ProgrammeTable } from "../../../../src/cli/catalogue/programme-table.js";

/** A programme as it was uploaded. */
export interface Programme extends ProgrammeTable {
  /** What its rows are called in decisions. */
  readonly source: string;
  readonly rows: readonly ProgrammeRow[];
  /** The code page it was read in, where that is a guess. */
  readonly guessed?: string;
  /** Ids that stand at rows about different films: no decision can be about one of them. */
  readonly shared: ReadonlySet<string>;
}

const ENDINGS = /(?:\.(?:ndjson|jsonl|json|csv|tsv|tab|gz))+$/i;
/** A name of a source has no colon: one stands between it and the id. */
const COLON = /:/g;
const LINE_END = /\r\n|\n|\r/;

/** What the rows of a file are called in decisions, as the command line calls them. */
export const sourceOfFile = (name: string): string => name.replace(ENDINGS, "").replace(COLON, "-") || "catalogue";

/** What the name of a file tells; where it tells nothing, the first line does. */
function formatOf(name: string, lines: readonly string[]): CatalogueFormat {
  return formatOfName(name) ?? formatOfLine(lines.find((line) => line.trim() !== "") ?? "");
}

async function unpacked(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Uint8Array(await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(LINE_END);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

async function sharedIds(rows: readonly ProgrammeRow[]): Promise<ReadonlySet<string>> {
  const { evidenceHash } = await import("../../../../src/catalogue/decisions/evidence-hash.js");
  const first = new Map<string, string>();
  return new Set(
    rows.flatMap(({ id, query }) => {
      const said = evidenceHash(query, query);
      const known = first.get(id);
      if (known === undefined) first.set(id, said);
      return known === undefined || known === said ? [] : [id];
    }),
  );
}

/**
 * Reads a programme with the reader of the command line, here in the browser: packed or not, in UTF-8, UTF-16 or a code page.
 * Rejects with a TypeError where it is packed and damaged.
 */
export async function readProgrammeFile(name: string, file: Blob): Promise<Programme> {
  const [{ decodeText }, { layoutOf }, { readProgramme }] = await Promise.all([
    import("../../../../src/text/index.js"),
    import("../../../../src/cli/catalogue/text-layout.js"),
    import("../../../../src/catalogue/programme/index.js"),
  ]);
  const bytes = await unpacked(file);
  const { encoding, bom, lineEnd, isGuess } = layoutOf(bytes);
  const { text } = decodeText(bytes, { encoding });
  const rows: ProgrammeRow[] = [];
  const unread: UnreadRow[] = [];
  let columns: readonly string[] = [];
  let separator = ",";
  const lines = linesOf(text);
  const format = formatOf(name, lines);
  for await (const part of readProgramme(lines, format)) {
    if ("columns" in part) {
      columns = part.columns;
      if (format === "csv") separator = part.separator;
    } else if ("fault" in part) unread.push(part);
    else rows.push(part);
  }
  return {
    source: sourceOfFile(name),
    columns,
    rows,
    unread,
    layout: { separator, lineEnd, bom: bom || encoding !== "utf-8" },
    ...(isGuess && { guessed: encoding }),
    shared: await sharedIds(rows),
  };
}
