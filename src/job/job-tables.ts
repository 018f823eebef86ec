/**
 * The tables of jobs, as migrations forward only: a new one is added at the end, none is ever changed.
 *
 * What was sent and what came of it is `json`, which keeps every text as it is; `jsonb` takes no U+0000 and no half of a
 * surrogate pair, and titles come with either. A job is being received until all its rows are there, and nobody sees it so long.
 */
export const JOB_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE job (
    id uuid PRIMARY KEY,
    created timestamptz NOT NULL DEFAULT now(),
    ended timestamptz,
    catalogue text NOT NULL,
    candidates integer,
    lang text NOT NULL,
    state text NOT NULL DEFAULT 'receiving'
      CHECK (state IN ('receiving', 'queued', 'running', 'done', 'cancelled', 'failed')),
    rows integer NOT NULL DEFAULT 0,
    failure json
  );
  CREATE INDEX job_created ON job (created DESC, id);
  CREATE TABLE job_chunk (
    job uuid NOT NULL REFERENCES job ON DELETE CASCADE,
    chunk integer NOT NULL,
    first_row integer NOT NULL,
    rows integer NOT NULL,
    done integer NOT NULL DEFAULT 0,
    problems integer NOT NULL DEFAULT 0,
    PRIMARY KEY (job, chunk)
  );
  CREATE TABLE job_row (
    job uuid NOT NULL REFERENCES job ON DELETE CASCADE,
    row_number integer NOT NULL,
    input json,
    output json,
    PRIMARY KEY (job, row_number)
  );
  `,
  // Since when no worker that took a chunk of it had its catalogue; null of one that somebody has begun.
  `ALTER TABLE job ADD COLUMN lacking_since timestamptz`,
];
