/** What a JSON body may hold, in bytes. */
export const LARGEST_JSON = 100 * 1024;

/** What the body of a request about film records may hold: whole pages, and records with all their evidence. */
export const LARGEST_RECORD_JSON = 2 * 1024 * 1024;

/** What the body of a request with subtitle files or a package may hold, in JSON as in an upload, and a line of a batch. */
export const LARGEST_FILE_BODY = 16 * 1024 * 1024;

/** What a form may hold: batches of questions of the reconciliation protocol. */
export const LARGEST_FORM = 2 * 1024 * 1024;
