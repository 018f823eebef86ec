import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { trainBackoffModel } from "../../scripts/correspondences/backoff-training.js";
import { BackoffModel, END, packNumbers, unpackNumbers } from "../../src/romanization/backoff-model/index.js";

const A = 2;
const B = 3;
const C = 4;
const SEQUENCES = [...Array<number[]>(20).fill([A, B, A, B]), ...Array<number[]>(5).fill([A, C]), [B, C, A], [C]];

function logarithmOf(model: BackoffModel, sequence: readonly number[]): number {
  let state = model.start;
  let sum = 0;
  for (const symbol of [...sequence, END]) {
    state = model.advance(state, symbol);
    sum += model.added;
  }
  return sum;
}

describe("packed numbers", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.nat(90), fc.nat(8280))), (values) => {
        assert.deepEqual(unpackNumbers(packNumbers(values)), values);
      }),
    );
  });

  it("need no escape in JSON", () => {
    const packed = packNumbers(Array.from({ length: 8281 }, (_, value) => value));
    assert.equal(JSON.stringify(packed), `"${packed}"`);
  });
});

describe("back-off model", () => {
  const packed = trainBackoffModel(SEQUENCES, 3, 5, 0);
  const model = new BackoffModel(packed);

  it("prefers what it has seen more often", () => {
    assert.ok(logarithmOf(model, [A, B, A, B]) > logarithmOf(model, [A, C, A, B]));
    assert.ok(logarithmOf(model, [A, C]) > logarithmOf(model, [B, B]));
  });

  it("gives every sequence a probability", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(A, B, C)), (sequence) => {
        const logarithm = logarithmOf(model, sequence);
        assert.ok(logarithm < 0 && logarithm > -Infinity);
      }),
    );
  });

  it("spreads a probability of nearly one over the symbols of every state", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(A, B, C), { maxLength: 6 }), (sequence) => {
        const state = sequence.reduce((before, symbol) => model.advance(before, symbol), model.start);
        const sum = [END, A, B, C].reduce((before, symbol) => {
          model.advance(state, symbol);
          return before + Math.exp(model.added);
        }, 0);
        assert.ok(Math.abs(sum - 1) < 0.15, String(sum));
      }),
    );
  });

  it("is learned the same way each time, and smaller when told so", () => {
    assert.deepEqual(trainBackoffModel(SEQUENCES, 3, 5, 0), packed);
    assert.ok(trainBackoffModel(SEQUENCES, 3, 5, 50).probabilities.length < packed.probabilities.length);
  });
});
