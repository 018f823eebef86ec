import type { CatalogueQuery } from "../../model/index.js";
import { textHash } from "./text-hash.js";

/**
 * A short hash of what two entries say that counts for telling whether they are one film: titles, year, directors, running
 * time, countries. Which comes first, and the order in which an entry lists things, make no difference. When it is no longer
 * the same, an entry has changed since.
 */
export function evidenceHash(a: CatalogueQuery, b: CatalogueQuery): string {
  return textHash([whatCounts(a), whatCounts(b)].sort().join("\n"));
}

function whatCounts({ titles, year, directors = [], runtimeMinutes, countries = [] }: CatalogueQuery): string {
  return JSON.stringify([
    inAnyOrder(titles.map(({ text }) => text)),
    year ?? null,
    inAnyOrder(directors),
    runtimeMinutes ?? null,
    inAnyOrder(countries.map((code) => code.toUpperCase())),
  ]);
}

function inAnyOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
