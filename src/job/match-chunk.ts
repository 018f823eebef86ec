import { performance } from "node:perf_hooks";
import type { Sql } from "../model/index.js";
import {
  answer,
  isRefusal,
  readerOf,
  refusal,
  refused,
  type Answer,
  type CatalogueShelf,
  type ReaderInLanguage,
} from "../operation/index.js";
import { askedCatalogue, type AskedCatalogue } from "./asked-catalogue.js";
import type { ChunkName } from "./chunk-entry.js";
import { beginJob, noteLack, openJobSettings, openRows, settleJob, writeOutputs, type OpenRow } from "./chunk-store.js";
import { rowOutput, type RowOutput } from "./job-row.js";
import { endJob } from "./job-store.js";
import type { JobSettings } from "./job.js";

/** How the work on a chunk went, and how many rows it was. */
export interface ChunkWork {
  readonly outcome: "done" | "out-of-time" | "job-ended";
  readonly rows: number;
  readonly problems: number;
}

export interface ChunkTools {
  readonly sql: Sql;
  readonly catalogues: CatalogueShelf;
  /** In milliseconds of `performance.now()`: no row is begun after it. */
  readonly deadline: number;
  /** Is told of an error in the program that a row has come upon. */
  readonly onError: (error: unknown) => void;
}

/** As many rows are read at a time. Results are written after half a second at the latest, which is when a cancelled job is noticed. */
const READ_ROWS = 50;
const WRITTEN_MS = 500;
/** A job that nobody has begun is left so long to workers that have its catalogue. */
const LEFT_TO_OTHERS_SECONDS = 600;

/** The catalogue of a job cannot be asked for the moment: the chunk must wait. `message` is the kind of problem. */
class CatalogueAwayError extends Error {
  override readonly name = "CatalogueAwayError";
}

const CATALOGUE_PROBLEM = /^\/problems\/(?:unknown-)?catalogue\b/;

/** What the rows of a chunk are looked up with. */
interface RowTools extends ChunkTools {
  readonly settings: JobSettings;
  readonly asked: AskedCatalogue;
  readonly reader: ReaderInLanguage;
}

/** Looks for the film of a row. What is wrong with the row is its answer, and so is an error in the program. */
async function matchQuery(query: unknown, { settings, asked, reader, onError }: RowTools): Promise<Answer> {
  const { catalogue, limit } = settings;
  let given: Answer;
  try {
    given = await answer("catalogues/match", { catalogue, query, ...(limit !== undefined && { limit }) }, reader);
  } catch (error) {
    onError(error);
    return refused(refusal("internal-error"), reader);
  }
  if ("problem" in given && CATALOGUE_PROBLEM.test(given.problem.type) && !asked.lastIsAtFault()) {
    throw new CatalogueAwayError(given.problem.type);
  }
  return given;
}

async function matchRows(rows: readonly OpenRow[], tools: RowTools): Promise<readonly RowOutput[]> {
  const outputs: RowOutput[] = [];
  const end = Math.min(performance.now() + WRITTEN_MS, tools.deadline);
  for (const { row, input } of rows) {
    const { id, query } = JSON.parse(input) as { readonly id?: string; readonly query: unknown };
    outputs.push(rowOutput(row, id, await matchQuery(query, tools)));
    if (performance.now() >= end) break;
  }
  return outputs;
}

/**
 * Gives the rows of a chunk that have none their results. Done twice, or by two at once, it gives each row one result all the
 * same. Ends the job when that was the last of it, or when no worker has had its catalogue for ten minutes. Rejects when the
 * database or the catalogue is not at hand; what was written before is kept.
 */
export async function matchChunk(name: ChunkName, tools: ChunkTools): Promise<ChunkWork> {
  const { sql, catalogues, deadline } = tools;
  const settings = await openJobSettings(sql, name.job);
  let rows = 0;
  let problems = 0;
  const work = (outcome: ChunkWork["outcome"]): ChunkWork => ({ outcome, rows, problems });
  if (!settings) return work("job-ended");

  const catalogue = await catalogues.open(settings.catalogue);
  if (isRefusal(catalogue)) {
    // Another worker may have it, and one that is out of reach may come back.
    const isLackedForLong = await noteLack(sql, name.job, catalogue, LEFT_TO_OTHERS_SECONDS);
    if (!isLackedForLong || catalogue.refused === "catalogue-unreachable") {
      throw new CatalogueAwayError(catalogue.refused);
    }
    await endJob(sql, name.job, "failed", catalogue);
    return work("job-ended");
  }
  await beginJob(sql, name.job);
  const asked = askedCatalogue(catalogue);
  const reader = readerOf(settings.lang, { catalogues: asked.shelf });

  let last = 0;
  for (;;) {
    const open = await openRows(sql, name, last, READ_ROWS);
    if (open.length === 0) break;
    if (performance.now() >= deadline) return work("out-of-time");
    const outputs = await matchRows(open, { ...tools, settings, asked, reader });
    if (!(await writeOutputs(sql, name, outputs))) return work("job-ended");
    rows += outputs.length;
    problems += outputs.filter(({ isProblem }) => isProblem).length;
    last = outputs.at(-1)?.row ?? last;
  }
  await settleJob(sql, name.job);
  return work("done");
}
