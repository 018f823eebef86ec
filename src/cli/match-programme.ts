import { filmRef, matchWithDecisions, type DecidedMatch, type FilmCatalogue } from "../catalogue/index.js";
import type { CatalogueMatch } from "../model/index.js";
import type { Call } from "./command.js";
import type { DecisionLog } from "./decision-file.js";
import type { LikeRows } from "./like-rows.js";
import type { MatchedRow } from "./match-table.js";
import type { Programme } from "./programme-file.js";
import { progressOf } from "./progress.js";

/** The films of a programme, and the catalogue in which they are looked for. */
export interface Search {
  readonly programme: Programme;
  /** What the programme and the catalogue are called in decisions. */
  readonly source: string;
  readonly catalogueSource: string;
  readonly log: DecisionLog | undefined;
  /** Rows of which no decision can be told. */
  readonly like: LikeRows;
  readonly limit: number | undefined;
}

/** The rows of a programme with what was found, and the lines of the log that are about entries that have changed since. */
export async function matchProgramme(
  { programme, source, catalogueSource, log, like, limit }: Search,
  catalogue: FilmCatalogue,
  { terminal }: Pick<Call, "terminal">,
): Promise<{ readonly rows: readonly MatchedRow[]; readonly stale: ReadonlySet<number> }> {
  const progress = progressOf(programme.rows.length, terminal);
  const rows: MatchedRow[] = [];
  const stale = new Set<number>();
  for (const row of programme.rows) {
    const asked = { ref: filmRef(source, row.id), query: row.query, source: catalogueSource };
    const match: CatalogueMatch & Partial<DecidedMatch> =
      log === undefined || like.has(row.id)
        ? await catalogue.match(row.query, limit)
        : await matchWithDecisions(catalogue, asked, log.standing, limit);
    for (const { line, stale: isStale } of match.decided ?? []) if (isStale) stale.add(line);
    const [first] = match.candidates;
    rows.push({ row, match, film: first && (await catalogue.film(first.id)) });
    progress.show(rows.length);
  }
  progress.hide();
  return { rows, stale };
}
