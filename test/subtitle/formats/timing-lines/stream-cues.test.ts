import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Finding } from "../../../../src/model/index.js";
import type { FiguresSink } from "../../../../src/subtitle/formats/figures-sink.js";
import type { ReadFormat } from "../../../../src/subtitle/formats/format.js";
import { readSrt } from "../../../../src/subtitle/formats/srt/read-srt.js";
import { streamSrt } from "../../../../src/subtitle/formats/srt/stream-srt.js";
import type { CueStream } from "../../../../src/subtitle/formats/timing-lines/stream-cues.js";
import { readTolerant } from "../../../../src/subtitle/formats/webvtt/read-tolerant.js";
import { streamWebvtt } from "../../../../src/subtitle/formats/webvtt/stream-webvtt.js";

/** Pieces of files, good and bad, that stand at the border of two pieces in one run or another. */
const PIECES = [
  "1\n",
  "2\n",
  "7",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "00:00:01,000 --> 00:00:02,000\n",
  "00:00:03.5->0:0:4\n",
  "00:00:03,000 --> 00:00:0x,000\n",
  "00:01.000 --> 00:02.000 align:start\n",
  "-->",
  "Здесь ",
  "<i>x</i>",
  "{\\an8}",
  "&amp;",
  "NOTE y",
  "\ufeff",
  "\0",
  "a",
  " ",
];
const file = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));
const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });

type Figures = readonly [start: number, end: number | null, characters: number];

/** What is told where it is seen; line ends and NUL a stream tells at its end, and settings of cues it does not look at. */
function inPlace(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => !["parse/newline", "parse/nul", "parse/cue-settings"].includes(rule));
}

function lastly(findings: readonly Finding[]): readonly unknown[] {
  const rules = findings.filter(({ rule }) => ["parse/newline", "parse/nul"].includes(rule));
  return rules.map(({ rule, params }) => [rule, params["count"]]);
}

function streamed(open: (figures: FiguresSink) => CueStream, text: string, sizes: readonly number[], head: string) {
  const cues: Figures[] = [];
  const findings: Finding[] = [];
  const stream = open({
    cue: (...figures) => cues.push(figures),
    finding: (found) => findings.push(found),
    language: () => undefined,
  });
  stream.piece(head);
  for (let at = 0, nth = 0; at < text.length; nth++) {
    const size = sizes[nth % sizes.length]!;
    stream.piece(text.slice(at, at + size));
    at += size;
  }
  stream.end();
  return { cues, findings };
}

describe("reading cues from pieces of a text", () => {
  const FORMATS: readonly (readonly [
    string,
    string,
    (text: string) => ReadFormat,
    (figures: FiguresSink) => CueStream,
  ])[] = [
    ["SRT", "", readSrt, streamSrt],
    ["WebVTT", "WEBVTT\n\n", readTolerant, streamWebvtt],
  ];
  for (const [name, head, read, open] of FORMATS) {
    it(`gives for ${name} what reading the whole gives, wherever it is cut`, () => {
      fc.assert(
        fc.property(file, cuts, (text, sizes) => {
          const whole = read(head + text);
          const parts = streamed(open, text, sizes, head);
          assert.deepEqual(
            parts.cues,
            whole.document.cues.map(({ start, end, text: plain }) => [start, end, plain.length]),
          );
          assert.deepEqual(inPlace(parts.findings), inPlace(whole.findings));
          assert.deepEqual(lastly(parts.findings), lastly(whole.findings));
        }),
        { numRuns: 400 },
      );
    });
  }
});
