import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CatalogueFilm, CatalogueQuery } from "../../src/model/index.js";

/** A question whose answer is known. */
export interface KnownQuestion {
  readonly set: QuestionSet;
  readonly query: CatalogueQuery;
  /** Ids that are right; none where the catalogue has no such film. */
  readonly right: readonly string[];
  /** Ids of which nobody knows whether they are right. */
  readonly unclear: readonly string[];
  /** Every other question is kept back to judge what was learned from the rest. */
  readonly heldOut: boolean;
}

export const QUESTION_SETS = [
  "decisions, all fields",
  "decisions, title and year",
  "homonyms",
  "translated",
  "noise",
  "romanised",
] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

interface Decision {
  readonly titles: readonly string[];
  readonly year: number;
  readonly runtimeMinutes?: number | null;
  readonly gold: string | null;
  readonly unclear: readonly string[];
}

interface Asked {
  readonly mode?: string;
  readonly query: CatalogueQuery;
  readonly accept: readonly string[];
}

/** Reads the development data of a folder (its README says what each file holds); nothing of it is kept. */
export class DevelopmentData {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  films(file: string): readonly CatalogueFilm[] {
    return this.#rows<CatalogueFilm>(file);
  }

  /** Asked of the catalogue that `decisions` belongs to: with all fields, and with title and year only. */
  decisions(): readonly KnownQuestion[] {
    return this.#rows<Decision>("decisions.ndjson").flatMap(({ titles, year, runtimeMinutes, gold, unclear }, at) => {
      const rest = { right: gold === null ? [] : [gold], unclear, heldOut: at % 2 === 1 };
      const all = { titles: titles.map((text) => ({ text })), year, ...(runtimeMinutes ? { runtimeMinutes } : {}) };
      return [
        { set: "decisions, all fields", query: all, ...rest },
        { set: "decisions, title and year", query: { titles: all.titles.slice(0, 1), year }, ...rest },
      ];
    });
  }

  /** Asked of the large catalogue; each has its film there. */
  others(): readonly KnownQuestion[] {
    const asked = (set: QuestionSet, rows: readonly Asked[]): readonly KnownQuestion[] =>
      rows.map(({ query, accept }, at) => ({ set, query, right: accept, unclear: [], heldOut: at % 2 === 1 }));
    return [
      ...asked(
        "homonyms",
        this.#rows<Asked>("homonyms.ndjson").filter(({ mode }) => mode === "full"),
      ),
      ...asked("translated", this.#rows<Asked>("translated.ndjson")),
      ...asked("noise", this.#table("noise-queries.tsv")),
      ...asked("romanised", this.#table("romanised.tsv")),
    ];
  }

  #lines(file: string): readonly string[] {
    const bytes = readFileSync(join(this.#folder, file));
    return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "");
  }

  #rows<Row>(file: string): readonly Row[] {
    return this.#lines(file).map((line) => JSON.parse(line) as Row);
  }

  #table(file: string): readonly Asked[] {
    const [header = "", ...rows] = this.#lines(file);
    const columns = header.split("\t");
    return rows.map((row) => {
      const cells = row.split("\t");
      const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
      return {
        query: { titles: [{ text: cell("query") }], year: Number(cell("year")) },
        accept: cell("accept").split(" "),
      };
    });
  }
}
