/** A form of files that hold a value a row, or one value. */
export type FileForm = "csv" | "tsv" | "ndjson" | "json";

const ENDING = /\.([a-z]+)$/i;
const FORMS: ReadonlyMap<string | undefined, FileForm> = new Map([
  ["csv", "csv"],
  ["tsv", "tsv"],
  ["tab", "tsv"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["json", "json"],
]);

/** The form that the ending of a name tells; undefined for one that tells none. */
export function fileForm(path: string): FileForm | undefined {
  return FORMS.get(ENDING.exec(path)?.[1]?.toLowerCase());
}
