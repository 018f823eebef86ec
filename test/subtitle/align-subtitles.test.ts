import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Cue } from "../../src/model/index.js";
import { alignSubtitles } from "../../src/subtitle/index.js";

/** Numbers between 0 and 1 that are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const cue = (start: number, end: number): Cue => ({ start, end, text: "x", source: { line: 1, offset: 0 } });

/** The subtitles of an invented film: pauses and lines of uneven length. */
function film(seed: number, count: number): readonly Cue[] {
  const roll = dice(seed);
  let at = 5000;
  return Array.from({ length: count }, () => {
    const start = at + Math.round(80 + roll() * roll() * 8000);
    at = start + Math.round(900 + roll() * 3000);
    return cue(start, at);
  });
}

/** The film as another file has it: times taken back by rate and offset, some cues left out, all moved a little. */
function copy(cues: readonly Cue[], rate: number, offset: number, seed: number, most = 0): readonly Cue[] {
  const roll = dice(seed);
  const moved = (time: number | null): number => Math.round(((time ?? 0) - offset) / rate + (roll() - 0.5) * 2 * most);
  return cues.filter(() => roll() > 0.15).map(({ start, end }) => cue(moved(start), moved(end)));
}

const REFERENCE = film(7, 1200);
const LAST = REFERENCE.at(-1)!.end!;

function errorOf(
  { rate, offset }: { readonly rate: number; readonly offset: number },
  truth: { rate: number; offset: number },
): number {
  return Math.max(
    ...[0, LAST].map((end) => {
      const time = (end - truth.offset) / truth.rate;
      return Math.abs(time * rate + offset - end);
    }),
  );
}

const RATES = [1, 24 / 23.976, 25 / 23.976, 25 / 24, 23.976 / 24, 23.976 / 25, 24 / 25];
const OFFSETS = [0, 12_345, -59_000, 40, -7];

describe("aligning subtitles", () => {
  for (const rate of RATES) {
    for (const offset of OFFSETS) {
      it(`finds rate ${rate.toFixed(5)} and offset ${offset}`, () => {
        const found = alignSubtitles(copy(REFERENCE, rate, offset, 11), REFERENCE);
        assert.ok(errorOf(found, { rate, offset }) <= 40, JSON.stringify(found));
        assert.ok(found.confidence > 0.9);
        assert.equal(found.splits, undefined);
      });
    }
  }
  for (const most of [100, 250]) {
    it(`finds them where the times differ by up to ${most} ms`, () => {
      const found = alignSubtitles(copy(REFERENCE, 25 / 24, 3000, 13, most), REFERENCE);
      assert.ok(errorOf(found, { rate: 25 / 24, offset: 3000 }) <= 40, JSON.stringify(found));
      assert.ok(found.confidence > 0.5);
    });
  }
  it("leaves alone what is in step", () => {
    assert.deepEqual(alignSubtitles(REFERENCE, REFERENCE), { offset: 0, rate: 1, confidence: 1 });
    for (const off of [1, -12, 19]) {
      const nearly = REFERENCE.map(({ start, end }) => cue(start + off, end! + off));
      const { offset, rate } = alignSubtitles(nearly, REFERENCE);
      assert.deepEqual([offset, rate], [0, 1]);
    }
    const part = alignSubtitles(
      copy(REFERENCE, 1, 0, 17).filter((_, at) => at % 2 === 0),
      REFERENCE,
    );
    assert.deepEqual([part.offset, part.rate, part.splits], [0, 1, undefined]);
  });
  it("is not sure of files that have nothing to do with each other", () => {
    for (let seed = 101; seed < 111; seed++) {
      for (const count of [8, 60, 200, 1200]) {
        const { confidence, splits } = alignSubtitles(film(seed, count), REFERENCE);
        assert.ok(confidence < 0.5, `${seed} ${count}: ${confidence}`);
        assert.equal(splits, undefined);
      }
    }
  });
  it("finds where another cut begins", () => {
    const cut = copy(REFERENCE, 1, 0, 19).map(({ start, end }) => {
      const gone = start < 1_500_000 ? 0 : start < 3_500_000 ? 12_000 : 31_000;
      return cue(start - gone, end! - gone);
    });
    const { offset, rate, splits, confidence } = alignSubtitles(cut, REFERENCE);
    assert.deepEqual([offset, rate, splits?.map((piece) => piece.offset)], [0, 1, [12_000, 31_000]]);
    assert.ok(Math.abs(splits![0]!.from - 1_488_000) < 15_000);
    assert.ok(confidence > 0.9);
  });
  for (const [what, first, second] of [
    ["a reel of eight minutes", 0, 480_000],
    ["a scene of 90 seconds", 0, 90_000],
    ["an overture and a scene", 150_000, 400_000],
  ] as const) {
    it(`finds that ${what} is missing`, () => {
      const cut = copy(REFERENCE, 1, 0, 23).flatMap(({ start, end }) => {
        if (start >= 2_000_000 && start < 2_000_000 + second - first) return [];
        const gone = start < 2_000_000 ? first : second;
        return [cue(start - gone, end! - gone)];
      });
      const { offset, rate, splits, confidence } = alignSubtitles(cut, REFERENCE);
      assert.deepEqual([offset, rate, splits?.map((piece) => piece.offset)], [first, 1, [second]]);
      assert.ok(confidence > 0.9);
    });
  }
  it("finds a file that begins ten minutes late", () => {
    const late = copy(REFERENCE, 1, -600_000, 29);
    const { offset, rate, confidence } = alignSubtitles(late, REFERENCE);
    assert.deepEqual([offset, rate, confidence > 0.9], [-600_000, 1, true]);
  });
  it("says so when there is nothing to compare", () => {
    for (const [file, reference] of [
      [[], REFERENCE],
      [REFERENCE, []],
      [[], []],
    ] as const) {
      assert.deepEqual(alignSubtitles(file, reference), { offset: 0, rate: 1, confidence: 0 });
    }
  });
  it("gives finite numbers for any times", () => {
    const times = fc.array(
      fc.tuple(fc.integer({ min: -100_000, max: 1e9 }), fc.option(fc.integer({ min: -1000, max: 1e9 }), { nil: null })),
    );
    fc.assert(
      fc.property(times, times, (one, other) => {
        const cues = (rows: readonly (readonly [number, number | null])[]): readonly Cue[] =>
          rows.map(([start, end]) => ({ start, end, text: "x", source: { line: 1, offset: 0 } }));
        const { offset, rate, confidence } = alignSubtitles(cues(one), cues(other));
        assert.ok(Number.isInteger(offset) && RATES.includes(rate) && confidence >= 0 && confidence <= 1);
      }),
    );
  });
  it("is fast, and stays so for files without end", () => {
    const begun = performance.now();
    const dense = (step: number): readonly Cue[] =>
      Array.from({ length: 100_000 }, (_, at) => cue(at * step, at * step + 1));
    const { confidence } = alignSubtitles(dense(1), dense(2));
    assert.ok(performance.now() - begun < 10_000);
    assert.equal(confidence, 0);
  });
});
