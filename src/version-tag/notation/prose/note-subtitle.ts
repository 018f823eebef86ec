import type { Gathered, ReadSubtitle } from "./gathered.js";
import type { Statement } from "./statement.js";

/** What is said of a track beside the place where it is said; a full track of unknown medium unless told. */
type Said = Pick<ReadSubtitle, "language"> & Partial<Omit<ReadSubtitle, "language" | "span" | "text">>;

/** Notes a subtitle track that one item states, and claims the item when it is the language's name. */
export function noteSubtitle(statement: Statement, gathered: Gathered, index: number, said: Said): void {
  if (said.language !== undefined && said.mark === undefined) statement.claim(index, "subtitles");
  const place = { text: statement.at(index)!.raw, span: statement.spanOf(index, index) };
  gathered.subtitles.push({ kind: "full", medium: "unknown", ...said, ...place });
}
