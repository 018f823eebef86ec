import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodedSource } from "../../src/subtitle/index.js";
import { smpteXml } from "./formats/dcp/timed-text-fixture.js";
import { essence, mxfFile } from "./formats/mxf/mxf-fixture.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("what a subtitle file says in letters", () => {
  for (const [what, file, text] of [
    ["text is itself", bytes("WEBVTT\n\né"), "WEBVTT\n\né"],
    ["of an MXF it is the XML inside", mxfFile(smpteXml()), smpteXml()],
    ["of an encrypted one nothing", mxfFile("", { essence: [essence.encrypted()] }), ""],
    ["nothing is nothing", bytes(""), ""],
  ] as const) {
    it(what, () => assert.equal(decodedSource(file), text));
  }
});
