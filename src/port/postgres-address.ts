import { BAD_ADDRESS, DatabaseError } from "./database-error.js";

/** Where the tables of a catalogue are when its address does not say. */
const DEFAULT_SCHEMA = "kinoglot";
const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;
/** SQLSTATE: invalid schema name. */
const INVALID_SCHEMA = "3F000";

/** An address of ours, taken apart into what the driver is told. */
export interface PostgresAddress {
  /** Without what only we understand. */
  readonly connectionString: string;
  /**
   * Settings of a connection: names in statements are looked for in the schema of the catalogue, then in that of the
   * extensions.
   */
  readonly options: string;
}

/**
 * Takes `?schema=films` off an address: one schema holds one catalogue, so that a database may hold several. Throws a
 * {@link DatabaseError} for what is no address, and for a schema whose name is not of small letters, figures and
 * underscores.
 */
export function postgresAddress(address: string): PostgresAddress {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Without the cause: it repeats the address, and the address may hold a password.
    throw new DatabaseError(BAD_ADDRESS, "not the address of a database");
  }
  const schema = url.searchParams.get("schema") ?? DEFAULT_SCHEMA;
  if (!SCHEMA_NAME.test(schema)) throw new DatabaseError(INVALID_SCHEMA, `not the name of a schema: ${schema}`);
  const given = url.searchParams.get("options") ?? "";
  url.searchParams.delete("schema");
  url.searchParams.delete("options");
  return { connectionString: url.href, options: `${given} -c search_path=${schema},public`.trim() };
}
