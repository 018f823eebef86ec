/** The media type of JSON texts one a line, as it is answered with. */
export const NDJSON = "application/x-ndjson";

/** What it is called by those who send it: no name is registered, and all of these are in use. */
export const NDJSON_TYPES: readonly string[] = [NDJSON, "application/ndjson", "application/jsonl"];
