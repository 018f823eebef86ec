import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { UnknownValueError } from "../../src/model/index.js";
import { answer, readerOf } from "../../src/operation/index.js";
import { refuseUnknown } from "../../src/operation/unknown-value.js";

const unknown = (): never => {
  throw new UnknownValueError("scheme", "is", ["iso-rus-Cyrl-Latn-9-1995"]);
};

describe("a value that the tables do not know", () => {
  it("is refused at its member, with what was near", () =>
    assert.deepEqual(refuseUnknown("known-scheme", unknown), {
      refused: "invalid-input",
      params: {},
      faults: [{ pointer: "/scheme", rule: "known-scheme", params: { nearest: ["iso-rus-Cyrl-Latn-9-1995"] } }],
    }));

  it("leaves what is known alone", () =>
    assert.equal(
      refuseUnknown("known-scheme", () => 7),
      7,
    ));

  it("hides no error in the program", () =>
    assert.throws(
      () =>
        refuseUnknown("known-scheme", () => {
          throw new TypeError("broken");
        }),
      TypeError,
    ));
});

const ASKED = [
  ["romanization/romanize", { text: "Кремень", scheme: "alalc-rus-Cyrl-Latn-2013" }, "/scheme", "known-scheme"],
  ["romanization/deromanize", { text: "Kremen", scheme: "no-such-scheme" }, "/scheme", "known-scheme"],
  ["romanization/transcribe", { text: "Кремень", language: "xx" }, "/language", "known-transcription"],
  ["records/write", { record: {}, house: "luxemburg" }, "/house", "known-house"],
  ["records/write", { record: {}, house: "__proto__" }, "/house", "known-house"],
] as const;

describe("operations that are asked for what is not known", () => {
  for (const [operation, input, pointer, rule] of ASKED) {
    it(`${operation} points at ${pointer}`, async () => {
      const given = await answer(operation, input, readerOf("en"));
      assert.ok("problem" in given);
      assert.equal(given.problem.status, 422);
      assert.deepEqual(
        given.problem.errors?.map((error) => [error.pointer, error.rule]),
        [[pointer, rule]],
      );
    });
  }

  it("names the houses that can be written for", async () => {
    const given = await answer("records/write", { record: {}, house: "luxemburg" }, readerOf("fr"));
    assert.ok("problem" in given);
    assert.match(given.problem.detail ?? "", /luxembourg/);
  });

  it("names schemes that are near", async () => {
    const given = await answer("romanization/romanize", ASKED[0][1], readerOf("en"));
    assert.ok("problem" in given);
    assert.match(given.problem.detail ?? "", /alalc-rus-Cyrl-Latn-2012/);
  });
});
