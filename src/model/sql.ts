/** What a statement may be given: never anything inside its text. */
export type SqlValue = string | number | boolean | null | Date | readonly (string | number | null)[];

/** A row by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A statement with its values, which never stand in its text. */
export interface SqlStatement {
  /** A statement with a name is prepared once for each connection. */
  readonly name?: string;
  /** With `$1` … where values stand. */
  readonly text: string;
  readonly values?: readonly SqlValue[];
}

/** A database that is talked to in PostgreSQL's SQL: a pool of connections to a server, or an engine in the program. */
export interface Sql {
  /** The rows of a statement; none for one that gives no rows. Rejects with the error of the database. */
  query(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Several statements without values, as a migration has. */
  script(text: string): Promise<void>;
  /** All on one connection between BEGIN and COMMIT; rolled back, and rejected, when `work` rejects. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Ends all connections; nothing can be asked after it. */
  close(): Promise<void>;
}
