/** The code that the system or a library gave an error, such as `ENOENT`; undefined where there is none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The code that the system or a library gave an error, such as `ENOENT`; what the error says where there is none. */
export function errorCode(error: unknown): string {
  return codeOf(error) ?? String(error);
}
