import {
  filmRef,
  idInSource,
  matchWithDecisions,
  type DecidedMatch,
  type FilmCatalogue,
  type MatchedRow,
} from "../../catalogue/index.js";
import type { CatalogueMatch } from "../../model/index.js";
import type { Call } from "../command.js";
import type { DecisionLog } from "./decision-file.js";
import type { LikeRows } from "./like-rows.js";
import type { Programme } from "./programme-file.js";
import { progressOf } from "../output/progress.js";

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

/** What came of a search. */
export interface Searched {
  readonly rows: readonly MatchedRow[];
  /** The lines of the log that are about entries that have changed since. */
  readonly stale: ReadonlySet<number>;
  /** Films that people said are those of rows, and that have left the catalogue. */
  readonly absent: ReadonlySet<string>;
}

/** Looks for the films of a programme. */
export async function matchProgramme(
  { programme, source, catalogueSource, log, like, limit }: Search,
  catalogue: FilmCatalogue,
  { terminal }: Pick<Call, "terminal">,
): Promise<Searched> {
  const progress = progressOf(programme.rows.length, terminal);
  const rows: MatchedRow[] = [];
  const stale = new Set<number>();
  const absent = new Set<string>();
  for (const row of programme.rows) {
    const asked = { ref: filmRef(source, row.id), query: row.query, source: catalogueSource };
    const match: CatalogueMatch & Partial<DecidedMatch> =
      log === undefined || like.has(row.id)
        ? await catalogue.match(row.query, limit)
        : await matchWithDecisions(catalogue, asked, log.standing, limit);
    for (const { line, stale: isStale } of match.decided ?? []) if (isStale) stale.add(line);
    const found = new Set(match.decided?.map(({ id }) => id));
    for (const ref of match.decided === undefined ? [] : (log?.standing.sameAs(asked.ref) ?? [])) {
      const id = idInSource(ref, catalogueSource);
      if (id !== undefined && !found.has(id)) absent.add(ref);
    }
    const [first] = match.candidates;
    rows.push({ row, match, film: first && (await catalogue.film(first.id)) });
    progress.show(rows.length);
  }
  progress.hide();
  return { rows, stale, absent };
}
