import { SQL_STATE, sqlState } from "./sql-state.js";

/** Why a schema holds no catalogue that can be searched: none was loaded, or by a program of other keys. */
export type PostgresRefusal = "no-catalogue" | "other-version";

/** A catalogue is not there, or no more, or was loaded by a program of other keys: `refusal` says which. */
export class PostgresCatalogueError extends Error {
  readonly refusal: PostgresRefusal;

  constructor(refusal: PostgresRefusal) {
    super(refusal);
    this.name = "PostgresCatalogueError";
    this.refusal = refusal;
  }
}

/** Says that there is no catalogue where the server only says that there is no such table. */
export async function fromCatalogue<Rows>(rows: Promise<Rows>): Promise<Rows> {
  try {
    return await rows;
  } catch (error) {
    throw sqlState(error) === SQL_STATE.undefinedTable ? new PostgresCatalogueError("no-catalogue") : error;
  }
}
