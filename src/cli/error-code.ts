/** The code that the system or a library gave an error, such as `ENOENT`; what the error says where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
