import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { problemOf, resultOf } from "./asked.js";

interface Listed {
  readonly formats: readonly { readonly id: string; readonly writes: boolean }[];
  readonly profiles: readonly string[];
}

const TIDE = "1\n00:00:01,000 --> 00:00:02,500\nThe tide turns at six.\n";

describe("subtitles/formats", () => {
  it("every format and profile that is listed is known", async () => {
    const { formats, profiles } = await resultOf<Listed>("subtitles/formats", {});
    assert.equal(formats.length, 13);
    for (const { id, writes } of formats) {
      const given = await (writes ? resultOf : problemOf)("subtitles/convert", { text: TIDE, to: id });
      assert.ok(given);
    }
    for (const profile of profiles) await resultOf("subtitles/check", { files: [{ text: TIDE }], profile });
  });
});
