import { CatalogueBuilder, memoryCatalogue, type FilmCatalogue } from "../../src/catalogue/index.js";
import type { CatalogueIndex } from "../../src/catalogue/index.js";

const FIRST = [
  "Salt",
  "Night",
  "Paper",
  "Winter",
  "Copper",
  "Borrowed",
  "Quiet",
  "Seventh",
  "Amber",
  "Distant",
  "Hollow",
];
const SECOND = ["Ferry", "Tram", "Lighthouse", "Orchard", "Lantern", "Harbour", "Station", "Winter", "Mirror", "Well"];
const FILMS = FIRST.length * SECOND.length;

const titleAt = (at: number): string =>
  `${FIRST[at % FIRST.length] ?? ""} ${SECOND[Math.floor(at / FIRST.length) % SECOND.length] ?? ""}`;
const yearAt = (at: number): number => 1960 + ((at * 7) % 60);

/** An index of films that nobody made. */
export function inventedIndex(): CatalogueIndex {
  const builder = new CatalogueBuilder();
  for (let at = 0; at < FILMS; at++) {
    builder.add({ id: `film-${at}`, titles: [{ text: titleAt(at) }], year: yearAt(at) });
  }
  return builder.finish();
}

export function inventedCatalogue(): FilmCatalogue {
  return memoryCatalogue(inventedIndex());
}

/** Rows of a job, one a line: films of the catalogue and, every seventh, one that it does not have. */
export function inventedLines(rows: number): string {
  const line = (at: number): string => {
    const text = at % 7 === 6 ? `Unknown Voyage ${at}` : titleAt(at % FILMS);
    return `${JSON.stringify({ id: `programme:${at + 1}`, query: { titles: [{ text }], year: yearAt(at % FILMS) } })}\n`;
  };
  return Array.from({ length: rows }, (_, at) => line(at)).join("");
}
