import {
  clusterFilms,
  filmRef,
  idInSource,
  type FilmCatalogue,
  type ProgrammeRow,
  type StandingDecisions,
} from "../../../catalogue/index.js";
import type { BadLines } from "../bad-lines.js";
import type { Call } from "../../command.js";
import { filmSources } from "../film-sources.js";
import type { LikeRows } from "../like-rows.js";
import { progressOf } from "../../output/progress.js";
import { clusterRows } from "./cluster-rows.js";
import type { DoubtfulRow } from "./doubtful-row.js";
import { programmeRow } from "./programme-rows.js";
import type { Review } from "./review-rows.js";

/** What a person is asked about. */
export type Asked = Pick<Review, "rows" | "film">;

/**
 * The rows of a programme that are in doubt, looked for in a catalogue; both are called so in decisions. A row that has its
 * name in common with another is passed over, since no decision could be kept of it.
 */
export async function doubtfulOfProgramme(
  rows: readonly ProgrammeRow[],
  {
    catalogue,
    source,
    programme,
    like,
  }: { catalogue: FilmCatalogue; source: string; programme: string; like: LikeRows },
  decisions: StandingDecisions,
  { terminal }: Pick<Call, "terminal">,
): Promise<Asked> {
  const progress = progressOf(rows.length, terminal);
  const doubtful: DoubtfulRow[] = [];
  for (const [at, row] of rows.entries()) {
    const found = like.has(row.id)
      ? undefined
      : await programmeRow(row, filmRef(programme, row.id), { catalogue, source }, decisions);
    if (found) doubtful.push(found);
    progress.show(at + 1);
  }
  progress.hide();
  return { rows: doubtful, film: async (ref) => catalogue.film(idInSource(ref, source) ?? "") };
}

/** The pairs of entries of several catalogues that are in doubt. */
export async function doubtfulOfFiles(
  { operands, terminal }: Pick<Call, "operands" | "terminal">,
  decisions: StandingDecisions,
  bad: BadLines,
): Promise<Asked> {
  const sources = await filmSources(operands, bad);
  const films = new Map(
    sources.flatMap(({ name, films: all }) => all.map((film) => [filmRef(name, film.id), film] as const)),
  );
  const progress = progressOf(films.size, terminal);
  const clusters = clusterFilms(sources, {
    decisions,
    looked: (done) => {
      progress.show(done);
    },
  });
  progress.hide();
  return { rows: clusterRows(clusters, films, decisions), film: (ref) => Promise.resolve(films.get(ref)) };
}
