import type { CatalogueFormat, ProgrammeRow, ProgrammeTable, UnreadRow } from "../../../../src/catalogue/index.js";
import { sourceOfFile } from "../../../../src/catalogue/decisions/source-of-file.js";
import { formatOfLine, formatOfName } from "../../../../src/catalogue/read/file-format.js";
import { fetchPart } from "../../fetch-part.js";

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

const LINE_END = /\r\n|\n|\r/;

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
  const { evidenceHash } = await fetchPart(() => import("../../../../src/catalogue/decisions/evidence-hash.js"));
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
 * Rejects with a TypeError where it is packed and damaged, with a DOMException where it cannot be read any more, and with
 * {@link ServiceProblem} where the reader does not come over the wire.
 */
export async function readProgrammeFile(name: string, file: Blob): Promise<Programme> {
  const [{ decodeText, layoutOf }, { readProgramme }] = await fetchPart(() =>
    Promise.all([import("../../../../src/text/index.js"), import("../../../../src/catalogue/programme/index.js")]),
  );
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
