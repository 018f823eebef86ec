import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { mxf, timedTextIn, timedTextOf, timedTextXml } from "../../../../src/subtitle/formats/mxf/index.js";
import { smpteXml } from "../dcp/timed-text-fixture.js";
import { bytes, essence, FONT_ID, joined, mxfFile, RESOURCE_ID } from "./mxf-fixture.js";

const XML = smpteXml();
const xmlOf = (file: Uint8Array): string | null => timedTextXml(timedTextOf(file));

describe("timed text in MXF", () => {
  it("a whole file gives its XML, its ids and what it carries", () => {
    const found = timedTextOf(mxfFile(XML, { essence: [essence.timedText(XML), essence.font(4321)] }));
    assert.deepEqual(
      { ...found, xml: timedTextXml(found) },
      {
        xml: XML,
        encrypted: false,
        essence: "timed-text",
        resourceId: RESOURCE_ID,
        assetId: RESOURCE_ID,
        resources: [{ id: FONT_ID, mediaType: "application/x-font-opentype", bytes: 4321 }],
        truncated: false,
      },
    );
  });

  it("is read as a subtitle file", () => {
    const { document, findings } = mxf.readBytes(mxfFile(XML), {});
    assert.deepEqual([document.format, document.cues.length, findings], ["dcp-smpte", 3, []]);
  });

  for (const form of [4, 9] as const) {
    it(`lengths of ${form} bytes`, () => assert.equal(xmlOf(mxfFile(XML, { form })), XML));
  }

  it("lengths of one byte", () => assert.equal(xmlOf(mxfFile("<a/>", { form: 1 })), "<a/>"));

  it("a run-in before the first partition is passed over", () => {
    const file = mxfFile(XML, { runIn: 5000 });
    assert.deepEqual([mxf.sniffBytes(file), xmlOf(file)], [1, XML]);
  });

  it("XML in UTF-16 is text like any other", () => {
    const wide = joined(
      bytes("feff"),
      ...Array.from("<a>é</a>", (char) => Uint8Array.of(char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255)),
    );
    const file = mxfFile("", {
      essence: [joined(bytes("060e2b34 01020101 0d010301 17010b01"), Uint8Array.of(wide.length), wide)],
    });
    assert.equal(xmlOf(file), "<a>é</a>");
  });

  it("a file that is cut behind the XML is read in full", () => {
    const file = mxfFile(XML);
    const cut = file.subarray(0, file.length - 60);
    assert.deepEqual([xmlOf(cut), timedTextOf(cut).truncated], [XML, true]);
  });

  it("a file that is cut inside the XML gives what is there", () => {
    const file = mxfFile(XML, { essence: [essence.timedText(XML)] });
    const cut = file.subarray(0, file.length - 108 - 100);
    assert.ok(XML.startsWith(xmlOf(cut)!));
    assert.equal(timedTextOf(cut).truncated, true);
    assert.equal(mxf.readBytes(cut, {}).document.cues.length, 3);
  });

  for (const [name, length] of [
    ["far beyond the file", 2 ** 47],
    ["over the essence", 100 + 600],
    ["shorter than it is", 3],
  ] as const) {
    it(`a fill that claims to reach ${name} hides nothing`, () => {
      assert.equal(xmlOf(mxfFile(XML, { form: 9, fillLength: length })), XML);
    });
  }

  it("an essence that claims to be endless is what the file holds", () => {
    const file = mxfFile(XML, { essence: [essence.timedText(XML, 9, 2 ** 50)] });
    assert.ok(xmlOf(file)?.startsWith(XML));
  });

  for (const [name, packets, encrypted, kind, rule] of [
    ["encrypted essence", [essence.encrypted()], true, null, "parse/encrypted"],
    ["a picture", [essence.picture(), essence.timedText(XML)], false, "other", "parse/no-timed-text"],
    ["no essence", [], false, null, "parse/no-timed-text"],
  ] as const) {
    it(`${name}: ${rule}`, () => {
      const file = mxfFile(XML, { essence: packets });
      const found = timedTextOf(file);
      assert.deepEqual(
        [found.xml, found.encrypted, found.essence, found.resourceId],
        [null, encrypted, kind, RESOURCE_ID],
      );
      const { document, findings } = mxf.readBytes(file, {});
      assert.deepEqual([document.cues.length, findings.map((found) => found.rule)], [0, [rule]]);
    });
  }

  it("only MXF is taken for MXF", () => {
    const texts = ["", "WEBVTT", XML, "\u0006\u000e+4"].map((text) => mxf.sniffBytes(new TextEncoder().encode(text)));
    assert.deepEqual(texts, [0, 0, 0, 0]);
  });

  it("a file that is read piece by piece gives the same, and of pictures only the beginning is read", async () => {
    const file = mxfFile(XML, { essence: [essence.timedText(XML), essence.font(300000)] });
    const read = (start: number, length: number) => Promise.resolve(file.slice(start, start + length));
    assert.deepEqual(await timedTextIn(file.length, read), timedTextOf(file));

    const film = joined(mxfFile("", { essence: [essence.picture()] }), new Uint8Array(1_000_000));
    let total = 0;
    const counting = (start: number, length: number) => {
      total += length;
      return Promise.resolve(film.slice(start, start + length));
    };
    assert.equal((await timedTextIn(film.length, counting)).essence, "other");
    assert.ok(total < 200_000, `${total} bytes`);
  });

  it("no damage makes it throw", () => {
    const whole = mxfFile(XML, { essence: [essence.timedText(XML), essence.font(100)] });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 20 }), (at, cut, put) => {
        const damaged = joined(whole.subarray(0, at), put, whole.subarray(at + cut));
        assert.ok(Array.isArray(mxf.readBytes(damaged, {}).document.cues));
      }),
    );
  });

  it("damage outside the XML and its packet leaves the XML whole", () => {
    const whole = mxfFile(XML);
    const key = whole.length - 108 - new TextEncoder().encode(XML).length - 20;
    fc.assert(
      fc.property(fc.integer({ min: 16, max: key - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        assert.equal(xmlOf(damaged), XML);
      }),
    );
  });
});
