/** A romanization table as somebody published it, run as its publisher's program runs it. */
export interface PublishedTable {
  readonly publisher: "iuliia" | "interscript";
  /** The id or alias under which our tables know it. */
  readonly name: string;
  /** The small Cyrillic letters it has rows for. */
  readonly letters: readonly string[];
  /** Writes one word in small letters. */
  readonly romanize: (word: string) => string;
}
