import type { DecidedMatch, Decision } from "../../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../../src/model/index.js";
import type { MatchCandidate } from "../../../../src/generated/schema-types.js";
import { fetchPart } from "../../fetch-part.js";
import type { MatchedRow } from "./match-programme.js";

/** A row, what the catalogue says of it, and what that comes to after what people decided. */
export interface DecidedRow extends MatchedRow {
  readonly decided?: DecidedMatch;
}

/** What entries are called in decisions: by the name of their source, a colon, and their id. */
export interface Sources {
  readonly programme: string;
  readonly catalogue: string;
}

export const rowRef = ({ programme }: Sources, { row }: MatchedRow): string => `${programme}:${row.id}`;
export const filmRefOf = ({ catalogue }: Sources, id: string): string => `${catalogue}:${id}`;

/** What the evidence tells of a film: the title that was compared, and its year. */
export function filmOfEvidence({ id, evidence }: MatchCandidate): CatalogueFilm {
  const said = (field: string): unknown => evidence.find((one) => one.field === field)?.b;
  const [title, year] = [said("title"), said("year")];
  return {
    id,
    titles: typeof title === "string" ? [{ text: title }] : [],
    ...(typeof year === "number" && { year }),
  };
}

/** What was said last of two entries. */
export function lastSaid(log: readonly Decision[], a: string, b: string): Decision["verdict"] | undefined {
  return log.findLast((decision) => decision.a === a && decision.b === b)?.verdict;
}

/**
 * Rows after what people decided, by the rules of the command line: a film that is the same is the match whatever its score,
 * and what is left is judged anew without the films that are different; what was taken back is asked again.
 */
export async function decideRows(
  rows: readonly MatchedRow[],
  log: readonly Decision[],
  sources: Sources,
): Promise<readonly DecidedRow[]> {
  if (log.length === 0) return rows;
  const { applyDecisions, replayDecisions } = await fetchPart(
    () => import("../../../../src/catalogue/decisions/index.js"),
  );
  const decisions = replayDecisions(log.map((decision, at) => ({ ...decision, line: at + 1 })));
  return Promise.all(
    rows.map(async (matched): Promise<DecidedRow> => {
      const { row, match } = matched;
      if (!match) return matched;
      const films = new Map(match.candidates.map((candidate) => [candidate.id, filmOfEvidence(candidate)]));
      const asked = { ref: rowRef(sources, matched), query: row.query, source: sources.catalogue };
      return {
        ...matched,
        decided: await applyDecisions(match, asked, decisions, (id) => Promise.resolve(films.get(id))),
      };
    }),
  );
}

/** How a row stands. */
export type Standing = "match" | "review" | "none" | "failed";

export const standingOf = ({ match, decided }: DecidedRow): Standing => (decided ?? match)?.decision ?? "failed";
