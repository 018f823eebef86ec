import fc from "fast-check";
import type { Cue, Run, SubtitleDocument, SubtitleFormatId } from "../../../src/model/index.js";

/** A line that no format takes for a mark of its own, or for blank. */
const line = fc.stringMatching(/^[A-Za-zА-я0-9 .,!?'&<>{}♪-]{0,24}[A-Za-zа-я.!]$/);

const styles: readonly Omit<Run, "text">[] = [
  {},
  { italic: true },
  { bold: true, italic: true },
  { underline: true },
  { colour: "yellow" },
];

/** Runs whose texts are lines, neighbours drawn differently. */
const runs = fc
  .array(fc.tuple(line, fc.constantFrom(...styles), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((pieces) =>
    pieces.flatMap(([text, style, newline], at): Run[] => {
      const before = at > 0 && pieces[at - 1]![1] === style;
      return before ? [] : [{ text: newline && at > 0 ? `\n${text}` : text, ...style }];
    }),
  );

const time = fc.integer({ min: 0, max: 400_000_000 });

/** Cues with times, runs and order as they come. */
export const arbitraryCues: fc.Arbitrary<readonly Cue[]> = fc
  .array(fc.record({ start: time, end: time, runs }), { maxLength: 6 })
  .map((cues) =>
    cues.map(({ start, end, runs: drawn }) => {
      const text = drawn.map((run) => run.text).join("");
      const plain = drawn.every((run) => Object.keys(run).length === 1);
      return { start, end, text, ...(plain ? {} : { runs: drawn }), source: { line: 1, offset: 0 } };
    }),
  );

/** A document of a format with these cues and nothing else. */
export function documentWith(format: SubtitleFormatId, cues: readonly Cue[]): SubtitleDocument {
  return { format, encoding: null, newline: "lf", language: null, frameRate: null, cues, meta: {} };
}
