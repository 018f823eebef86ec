/** The forms of output a person can choose; each is a file of this folder. */
export const OUTPUT_NAMES = ["pretty", "json", "ndjson", "tsv", "csv", "junit", "sarif", "github"] as const;

/** One of {@link OUTPUT_NAMES}. */
export type OutputName = (typeof OUTPUT_NAMES)[number];
