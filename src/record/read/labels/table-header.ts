import { cutAt, spanOf, type Stretch } from "../../stretch.js";
import type { PageLine } from "../page-line.js";
import type { FoundLabel } from "./find-labels.js";
import { readLabel } from "./read-label.js";

const COLUMN = /\s*\t\s*|\s{3,}/gu;
const LEAST_COLUMNS = 3;

function cellsOf(line: PageLine | undefined): readonly Stretch[] {
  return line === undefined || line.text.length > 400 ? [] : cutAt(line, COLUMN);
}

/**
 * The labels of a table whose first line names the columns, each with its value in the line below: `Title ⇥ Director ⇥
 * Year` above `Cold Furnace ⇥ Piotr Zawada ⇥ 1981`. Of several lines of values the first counts.
 */
export function labelsOfHeader(lines: readonly PageLine[]): ReadonlyMap<number, readonly FoundLabel[]> {
  const found = new Map<number, readonly FoundLabel[]>();
  lines.forEach((line, at) => {
    const heads = cellsOf(line);
    const below = lines[at + 1];
    if (heads.length < LEAST_COLUMNS || below === undefined || below.gap > 0) return;
    const values = cellsOf(below);
    if (values.length !== heads.length) return;
    const labels = heads.flatMap((head, column): FoundLabel[] => {
      const label = readLabel(head.text);
      if (label === null || label.strength === "letter") return [];
      const span = spanOf(head);
      return [{ ...label, text: head.text, span, valueStart: span.end, colon: true, before: values[column]! }];
    });
    const inValues = values.filter(({ text }) => readLabel(text) !== null).length;
    if (labels.length >= LEAST_COLUMNS && labels.length > heads.length / 2 && inValues < 2) found.set(at, labels);
  });
  return found;
}
