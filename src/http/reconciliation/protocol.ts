import { setImmediate as nextTurn } from "node:timers/promises";
import type { FilmCatalogue } from "../../catalogue/index.js";
import type { MessageKeys } from "../../generated/message-keys.js";
import type {
  ReconciliationExtendQuery,
  ReconciliationMatchRequest,
  ReconciliationQueryBatch,
} from "../../generated/schema-types.js";
import type { ReaderInLanguage } from "../../operation/index.js";
import { candidateOf, type Candidate } from "./candidate.js";
import { extendFilms, objectOf, type Extension } from "./extend-films.js";
import { filmEntity, FILM_TYPE, type Entity } from "./film-entity.js";
import { FILM_PROPERTIES } from "./film-properties.js";
import { findCandidates, type Question } from "./find-candidates.js";
import { questionOfConditions } from "./question-of-conditions.js";
import { questionOfQuery } from "./question-of-query.js";

const MOST_SUGGESTED = 10;
const LONGEST_PREFIX = 500;

/** What callers of the reconciliation protocol can ask of a catalogue, in the language of a reader. */
export class Protocol {
  readonly #catalogue: FilmCatalogue;
  readonly #reader: ReaderInLanguage;

  constructor(catalogue: FilmCatalogue, reader: ReaderInLanguage) {
    this.#catalogue = catalogue;
    this.#reader = reader;
  }

  get typeName(): string {
    return this.#reader.messages.say("http", "reconcile/film");
  }

  /** Answers a batch of version 0.2: the same keys, whatever these are, each with its candidates. */
  async queries(batch: ReconciliationQueryBatch): Promise<object> {
    const answers: [string, object][] = [];
    for (const [key, query] of Object.entries(batch)) {
      answers.push([key, { result: await this.#candidates(questionOfQuery(query)) }]);
    }
    return objectOf(answers);
  }

  /** Answers a request of the draft of 1.0: a list of candidates for each question, in their order. */
  async match({ queries }: ReconciliationMatchRequest): Promise<object> {
    const results: object[] = [];
    for (const query of queries) results.push({ candidates: await this.#candidates(questionOfConditions(query)) });
    return { results };
  }

  /** Properties of films, as columns and rows. */
  extend(query: ReconciliationExtendQuery): Promise<Extension> {
    return extendFilms(query, this.#catalogue, (id) => this.#propertyName(id));
  }

  /** Films, properties or types that begin so. */
  async suggest(kind: string, prefix: string, cursor: number): Promise<readonly Entity[] | undefined> {
    const start = prefix.slice(0, LONGEST_PREFIX).trim();
    switch (kind) {
      case "entity":
        return (await this.#catalogue.suggest(start, cursor + MOST_SUGGESTED)).slice(cursor).map(filmEntity);
      case "property":
        return this.properties().filter((one) => beginsWith(one, start));
      case "type":
        return [{ id: FILM_TYPE, name: this.typeName }].filter((one) => beginsWith(one, start));
      default:
        return undefined;
    }
  }

  /** Every property that films may have. */
  properties(): readonly Entity[] {
    return FILM_PROPERTIES.map(({ id }) => ({ id, name: this.#propertyName(id) }));
  }

  /** A film and what speaks for its being the one asked for. */
  async found(id: string, question: Question): Promise<Awaited<ReturnType<typeof findCandidates>>[number] | undefined> {
    const film = await this.#catalogue.film(id);
    if (film === undefined) return undefined;
    const all = await findCandidates(this.#catalogue, question);
    return all.find((one) => one.film.id === id) ?? { film, score: 0, match: false, evidence: [] };
  }

  async #candidates(question: Question): Promise<readonly Candidate[]> {
    // Others get their turn between two questions.
    await nextTurn();
    const found = await findCandidates(this.#catalogue, question);
    const { messages } = this.#reader;
    const words = (field: string, level: string): string =>
      messages.say("terms", `match-evidence/${field}/${level}` as MessageKeys["terms"]);
    return found.map((one) => candidateOf(one, this.typeName, words));
  }

  #propertyName(id: string): string {
    return this.#reader.messages.say("http", `reconcile/property/${id}` as MessageKeys["http"]);
  }
}

function beginsWith({ id, name }: Entity, prefix: string): boolean {
  const start = prefix.toLowerCase();
  return id.toLowerCase().startsWith(start) || name.toLowerCase().startsWith(start);
}
