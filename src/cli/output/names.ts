/** The forms of output a person can choose; each is a file of this folder. */
export const OUTPUT_NAMES = ["pretty", "json", "ndjson", "tsv", "junit", "sarif", "github"] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];
