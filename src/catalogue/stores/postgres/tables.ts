/** Rows wait here while films come in; they are nobody else's and gone with the transaction. */
export const CREATE_WAITING = `
CREATE TEMPORARY TABLE waiting_film (place integer, id text COLLATE "C", year integer, document text) ON COMMIT DROP;
CREATE TEMPORARY TABLE waiting_title (film integer, year integer, neutral_key text, fold_key text) ON COMMIT DROP;
CREATE TEMPORARY TABLE waiting_director (film integer, year integer, surname_key text) ON COMMIT DROP`;

/**
 * The tables as they are searched. Rows stand in the order of the years: those of one year are on neighbouring pages, and
 * whoever asks with a year reads few of them. "C" orders by bytes, so that what begins alike stands together.
 */
export const CREATE_TABLES = `
CREATE TABLE new_film (place integer NOT NULL, id text COLLATE "C" NOT NULL, document json NOT NULL);
CREATE TABLE new_title (
  film integer NOT NULL,
  year integer NOT NULL,
  neutral_key text COLLATE "C" NOT NULL,
  fold_key text COLLATE "C" NOT NULL
);
CREATE TABLE new_director (film integer NOT NULL, year integer NOT NULL, surname_key text COLLATE "C" NOT NULL);
INSERT INTO new_film SELECT place, id, document::json FROM waiting_film ORDER BY year, place;
INSERT INTO new_title SELECT film, year, neutral_key, fold_key FROM waiting_title ORDER BY year, film;
INSERT INTO new_director SELECT film, year, surname_key FROM waiting_director ORDER BY surname_key, year`;

/** Made once the tables are full: that is faster than keeping them while rows come in. */
export const CREATE_INDEXES = `
CREATE UNIQUE INDEX ON new_film (place);
CREATE UNIQUE INDEX ON new_film (id);
CREATE INDEX ON new_title USING gin (neutral_key public.gin_trgm_ops, year);
CREATE INDEX ON new_title (neutral_key);
CREATE INDEX ON new_title (fold_key);
CREATE INDEX ON new_director (surname_key, year);
ANALYZE new_film;
ANALYZE new_title;
ANALYZE new_director`;

/** What every load replaces. */
export const FILM_TABLES = ["film", "title", "director"] as const;

/** Nobody reads the tables of these names until the transaction ends. */
export function lockTables(names: readonly string[]): string {
  return `LOCK TABLE ${names.join(", ")} IN ACCESS EXCLUSIVE MODE`;
}

/** Puts the new tables in the place of those that there are. */
export function swapNames(present: readonly string[]): string {
  const dropped = present.length > 0 ? [`DROP TABLE ${present.join(", ")}`] : [];
  return [...dropped, ...FILM_TABLES.map((name) => `ALTER TABLE new_${name} RENAME TO ${name}`)].join(";\n");
}
