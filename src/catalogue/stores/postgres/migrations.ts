/**
 * What is kept from one load to the next, version by version; a version that stands here is never changed, only followed
 * by another. The tables of films are not among it: every load makes them anew.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE catalogue (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  keys text NOT NULL,
  films integer NOT NULL,
  titles integer NOT NULL,
  loaded_at timestamptz NOT NULL
);
CREATE TABLE decision (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  by text NOT NULL,
  a text COLLATE "C" NOT NULL,
  b text COLLATE "C" NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
  note text,
  evidence_hash text NOT NULL
);
CREATE INDEX ON decision (a);
CREATE INDEX ON decision (b);`,
  // Decisions are kept in a log, a line each; no program of ours ever wrote into this table, but somebody may have, may
  // be about to, or may have made a view of it: then it stays. So does a table of the name in another schema.
  `
DO $$
BEGIN
  IF to_regclass('decision') = to_regclass(format('%I.decision', current_schema())) THEN
    LOCK TABLE decision;
    IF NOT EXISTS (SELECT FROM decision) THEN
      DROP TABLE decision;
    END IF;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN
  NULL;
END $$`,
];

/** The schema that statements look into first; there may be none of the name yet. */
export const OWN_SCHEMA = `btrim(split_part(current_setting('search_path'), ',', 1), ' "')`;

/** Makes the schema where it is missing; it is looked for first: a role that may not create it may still use it. */
export const CREATE_SCHEMA = `
DO $$
DECLARE
  own text := ${OWN_SCHEMA};
BEGIN
  IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = own) AND own !~ '^\\$' THEN
    EXECUTE format('CREATE SCHEMA %I', own);
  END IF;
END $$`;

/** The extensions that a catalogue is searched with, looked for first like the schema. */
export const CREATE_EXTENSIONS = `
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public`;
