import { foldLetters } from "../fold-title.js";
import { titleLabels } from "../title-words.js";
import { stretch, type Stretch } from "./stretch.js";

/** Labels that need no colon behind them. */
const ENOUGH_ALONE: ReadonlySet<string> = new Set([
  "aka",
  "a.k.a.",
  "a.k.a",
  "alias",
  "also known as",
  "ook bekend als",
]);

/** A title without the label before it, and the label as printed. */
export interface Labelled {
  readonly inner: Stretch;
  readonly label?: string;
}

/** Takes a label off: `OT: Kremen'`, `aka Flint`, `orig. Кремень`. A word that merely begins like one stays. */
export function withoutLabel(whole: string, piece: Stretch): Labelled {
  const { text, span } = piece;
  const folded = foldLetters(text.slice(0, 40));
  for (const label of titleLabels) {
    if (!folded.startsWith(label)) continue;
    const mark = /^(\s*:|\.\s|\s)\s*/.exec(text.slice(label.length))?.[0];
    if (mark === undefined) continue;
    const certain = mark.includes(":") || mark.startsWith(".") || label.endsWith(".") || ENOUGH_ALONE.has(label);
    const inner = stretch(whole, span.start + label.length + mark.length, span.end);
    if (certain && inner.text !== "") return { inner, label: text.slice(0, label.length) };
  }
  return { inner: piece };
}
