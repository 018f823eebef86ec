/** The SQLSTATE, or the system's code, that an error carries; undefined when it carries none. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The SQLSTATEs that something is done about. */
export const SQL_STATE = {
  deadlock: "40P01",
  lockNotAvailable: "55P03",
  undefinedTable: "42P01",
} as const;
