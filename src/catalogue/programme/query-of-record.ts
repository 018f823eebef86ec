import type { CatalogueQuery, TitleRole, TitleVariant } from "../../model/index.js";
import { factsOfRecord } from "../../record/index.js";

const SECONDS = 60;

/** What a film record, as `records/read` gives it, says that helps to find the film in a catalogue. */
export function queryOfRecord(record: unknown): CatalogueQuery {
  const { titles, year, seconds, countries, directors } = factsOfRecord(record);
  return {
    titles: titles.map(({ text, language, role }): TitleVariant => ({
      text,
      ...(language !== undefined && { language }),
      ...(role !== undefined && { role: role as TitleRole }),
    })),
    ...(year !== undefined && { year }),
    ...(directors.length > 0 && { directors: directors.flatMap(({ spellings }) => spellings.slice(0, 1)) }),
    ...(seconds !== undefined && { runtimeMinutes: Math.round((seconds / SECONDS) * 10) / 10 }),
    ...(countries.length > 0 && { countries }),
  };
}
