import assert from "node:assert/strict";
import type { Response } from "supertest";
import { CatalogueBuilder, memoryCatalogue, type FilmCatalogue } from "../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";
import { refusal, type CatalogueShelf } from "../../../src/operation/index.js";
import { service } from "../service.js";

/** Films that nobody made. */
export const FILMS: readonly CatalogueFilm[] = [
  {
    id: "salt-ferry-2019",
    titles: [
      { text: "The Salt Ferry", language: "en" },
      { text: "Соляной паром", language: "ru" },
      { text: "Le bac de sel", language: "fr" },
    ],
    year: 2019,
    directors: ["Vera Ilyina"],
    runtimeMinutes: 94,
    countries: ["RU", "FI"],
  },
  { id: "night-tram-1994", titles: [{ text: "Night Tram" }], year: 1994, directors: ["Oleg Brusnikin"] },
  { id: "night-tram-2008", titles: [{ text: "Night Tram" }], year: 2008, directors: ["Anna Kirs", "Ivo Tamm"] },
  { id: "night-tram-2016", titles: [{ text: "Night Tram" }], year: 2016, runtimeMinutes: 82.5 },
  { id: "snow-over-lviv", titles: [{ text: "Snow over Lviv" }, { text: "Сніг над Львовом", language: "uk" }] },
  { id: "1907", titles: [{ text: "Paper Lighthouse" }], year: 1988, countries: ["SUHH"] },
  { id: "__proto__", titles: [{ text: "Hollow Mirror" }], year: 1971 },
  { id: "b/sons?x=1&y", titles: [{ text: 'Mother <b>& "Sons"</b>' }, { text: "Мать и сыновья" }], year: 2001 },
];

export function inventedFilms(): FilmCatalogue {
  const builder = new CatalogueBuilder();
  for (const film of FILMS) builder.add(film);
  return memoryCatalogue(builder.finish());
}

export function shelfOf(catalogue: FilmCatalogue): CatalogueShelf {
  return {
    names: ["films"],
    open: (name) => Promise.resolve(name === "films" ? catalogue : refusal("unknown-catalogue", { catalogue: name })),
    close: () => Promise.resolve(),
  };
}

export const PUBLIC_URL = "https://films.example";

/** The service on these films, at an address that never changes. */
export function reconciliationService(options: Parameters<typeof service>[0] = {}): ReturnType<typeof service> {
  return service({ catalogues: shelfOf(inventedFilms()), publicUrl: PUBLIC_URL, ...options });
}

export type ReconciliationService = ReturnType<typeof reconciliationService>;

/** Asks as OpenRefine does: JSON in the field of a form. */
export function sendForm(app: ReconciliationService, fields: Readonly<Record<string, unknown>>) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return app.post("/reconcile").set("Content-Type", "application/x-www-form-urlencoded").send(form.toString());
}

export interface GivenCandidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly description?: string;
  readonly features: readonly { readonly id: string; readonly name: string; readonly value: number }[];
}

type Results = Readonly<Record<string, { readonly result: readonly GivenCandidate[] }>>;

export async function askQueries(app: ReconciliationService, queries: unknown): Promise<Results> {
  return JSON.parse((await sendForm(app, { queries }).expect(200)).text) as Results;
}

/** The candidates for one question. */
export async function askOne(app: ReconciliationService, query: unknown): Promise<readonly GivenCandidate[]> {
  return (await askQueries(app, { q0: query }))["q0"]?.result ?? [];
}

/** Pages from elsewhere may read it. */
export function assertOpen({ headers }: Response): void {
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(headers["cross-origin-resource-policy"], "cross-origin");
  assert.equal(headers["x-frame-options"], undefined);
  assert.doesNotMatch(headers["content-security-policy"] ?? "", /frame-ancestors/);
  assert.equal(headers["x-content-type-options"], "nosniff");
}
