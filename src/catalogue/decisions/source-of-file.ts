const ENDINGS = /(?:\.(?:ndjson|jsonl|json|csv|tsv|tab|gz))+$/i;
/** A name of a source has no colon: one stands between it and the id. */
const COLON = /:/g;
const NAMELESS = "catalogue";

/** What the entries of a file belong to in decisions and clusters: its name, without folders, less its endings. */
export function sourceOfFile(name: string): string {
  return name.replace(ENDINGS, "").replace(COLON, "-") || NAMELESS;
}
