import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { ebuStl } from "../../../../src/subtitle/formats/ebu-stl/index.js";
import type { FormatReading } from "../../../../src/subtitle/formats/format.js";
import { stlBytes, type BlockToWrite, type GeneralFields } from "./stl-bytes.js";

function read(blocks: readonly BlockToWrite[], fields: GeneralFields = {}, reading: FormatReading = {}) {
  return ebuStl.readBytes(stlBytes(blocks, fields), reading);
}

function rules(blocks: readonly BlockToWrite[], fields: GeneralFields = {}): readonly string[] {
  return read(blocks, fields).findings.map(({ rule }) => rule);
}

const TEXTS: readonly (readonly [what: string, field: string, table: string, text: string])[] = [
  ["plain text", "The ferry leaves at dawn.", "00", "The ferry leaves at dawn."],
  ["rows", "One\x8aTwo", "00", "One\nTwo"],
  ["rows of double height", "\r\x0b\x0bOne\x0a\x0a\x8a\x8a\r\x0b\x0bTwo\x0a\x0a", "00", "One\nTwo"],
  ["codes of teletext as blanks", "\x0b\x0bOne\x03two\x0a\x0a", "00", "One two"],
  ["marks before letters", "\xc2e \xc1a \xc8u \xcfc \xcbc \xcez", "00", "é à ü č ç z\u0328"],
  ["letters of their own", "\xfb \xf9 \xf1 \xe8 \xfa \xea", "00", "ß ø æ Ł œ Œ"],
  ["signs", "\xd5 \xa9a\xb9 \xabb\xbb \xa3 $", "00", "♪ ‘a’ «b» £ $"],
  ["a mark without a letter", "a\xc2", "00", "a\ufffd"],
  ["Cyrillic", "\xbf\xe0\xd8\xd2\xd5\xe2", "01", "Привет"],
  ["Arabic", "\xd3\xe4\xc7\xe5", "02", "سلام"],
  ["Greek", "\xe3\xe5\xe9\xdc", "03", "γειά"],
  ["Hebrew", "\xf9\xec\xe5\xed", "04", "שלום"],
  ["an unknown table as Latin", "\xc2e", "77", "é"],
  ["text after the filling", "One \x8f\x8fmore", "00", "One more"],
];

const LANGUAGES: readonly (readonly [code: string, language: string | null])[] = [
  ["08", "de"],
  ["0F", "fr"],
  ["1D", "nl"],
  ["2A", "nl-BE"],
  ["49", "uk"],
  ["56", "ru"],
  ["75", "zh"],
  ["7F", "am"],
  ["00", null],
  ["44", null],
  ["  ", null],
];

describe("EBU STL", () => {
  for (const [what, field, table, text] of TEXTS) {
    it(`reads ${what}`, () => assert.equal(read([{ text: field }], { 12: table }).document.cues[0]!.text, text));
  }
  for (const [code, language] of LANGUAGES) {
    it(`knows language ${code}`, () => assert.equal(read([], { 14: code }).document.language, language));
  }
  it("reads times by the frames of the file", () => {
    const block = { timeIn: [10, 1, 2, 12], timeOut: [10, 1, 4, 0], text: "a" };
    const at = (code: string): readonly [number | null, number] => {
      const { document } = read([block], { 3: code });
      return [document.frameRate, document.cues[0]!.start % 1000];
    };
    assert.deepEqual(at("STL25.01"), [25, 480]);
    assert.deepEqual(at("STL30.01"), [30, 400]);
    assert.deepEqual(at("STL23.01"), [23.976, 500]);
    assert.equal(read([block]).document.cues[0]!.start, 36062480);
  });
  it("tells of a programme that does not start at zero and leaves the times alone", () => {
    const { document, findings } = read([{ timeIn: [10, 0, 0, 0], text: "a" }], { 256: "10000000" });
    assert.equal(document.cues[0]!.start, 36_000_000);
    assert.deepEqual(findings, [{ rule: "parse/programme-start", severity: "info", params: { time: "10:00:00:00" } }]);
  });
  it("joins extension blocks and passes over comments and user data", () => {
    const { document, findings } = read([
      { number: 1, extension: 0, text: "One " },
      { number: 1, extension: 0xfe, text: "data" },
      { number: 1, extension: 1, text: "two " },
      { number: 9, comment: true, text: "not to be shown" },
      { number: 1, text: "three" },
    ]);
    assert.deepEqual(
      document.cues.map(({ text, start, end }) => [text, start, end]),
      [["One two three", 0, 800]],
    );
    assert.deepEqual(findings, []);
  });
  it("lets a cumulative set grow, upper rows first, until it ends", () => {
    const { document } = read([
      { cumulative: 1, row: 20, timeOut: [0, 0, 9, 0], text: "low" },
      { cumulative: 2, row: 18, timeOut: [0, 0, 9, 0], text: "high" },
      { cumulative: 3, row: 22, timeOut: [0, 0, 9, 0], text: "lowest" },
      { text: "alone" },
    ]);
    assert.deepEqual(
      document.cues.map(({ start, end, text }) => [start, end, text]),
      [
        [0, 1000, "low"],
        [1000, 2000, "high\nlow"],
        [2000, 9000, "high\nlow\nlowest"],
        [3000, 3800, "alone"],
      ],
    );
  });
  it("keeps italics, underlining and colours; colours end with their row", () => {
    const { document } = read([{ text: "\x80a\x81 b\x8a\x82c\x83\x03 d\x8ae" }]);
    assert.deepEqual(document.cues[0]!.runs, [
      { text: "a", italic: true },
      { text: " b\n" },
      { text: "c", underline: true },
      { text: " " },
      { text: "d", colour: "yellow" },
      { text: "\ne" },
    ]);
  });
  it("keeps where a subtitle stands when that is not below in the middle", () => {
    const [top, left, usual] = read([{ row: 2, text: "a" }, { justification: 1, text: "b" }, { text: "c" }]).document
      .cues;
    assert.deepEqual(top!.settings, { line: 9, snapToLines: false });
    assert.deepEqual(left!.settings, { align: "left" });
    assert.equal(usual!.settings, undefined);
  });
  it("keeps titles as the file names them", () => {
    assert.equal(read([], { 16: "The Salt Ferry", 309: "A. N. Other" }).document.meta["OPT"], "The Salt Ferry");
  });
  it("tells what it repairs and what it cannot read", () => {
    assert.deepEqual(rules([{ text: "a" }], { 3: "XXXXXXXX" }), ["parse/frame-rate-assumed"]);
    assert.deepEqual(rules([{ timeIn: [0, 61, 0, 30], text: "a" }]), ["parse/time-range"]);
    assert.deepEqual(rules([{ timeIn: [255, 255, 255, 255], text: "a" }]), ["parse/time-unreadable"]);
    assert.deepEqual(rules([{ extension: 0xf3, text: "a" }]), ["parse/block-unreadable"]);
    assert.deepEqual(rules([{ extension: 0, text: "a" }, { text: "b" }]), ["parse/block-unreadable"]);
    assert.deepEqual(rules([{ text: "\x0b\x0b" }]), ["parse/empty-cue"]);
    const cut = ebuStl.readBytes(stlBytes([{ text: "a" }, { text: "b" }]).subarray(0, -5), {});
    assert.deepEqual(
      [cut.document.cues.length, cut.findings.map(({ rule, params }) => [rule, params])],
      [1, [["parse/block-unreadable", { block: 2 }]]],
    );
  });
  it("takes the frame rate of the caller for one that cannot be read", () => {
    const { document, findings } = read([{ timeIn: [0, 0, 0, 15], text: "a" }], { 3: "????????" }, { frameRate: 30 });
    assert.deepEqual([document.cues[0]!.start, document.frameRate, findings], [500, 30, []]);
  });
  it("is told by its signature, and by sound blocks where that is damaged", () => {
    assert.equal(ebuStl.sniffBytes(stlBytes([])), 1);
    assert.equal(ebuStl.sniffBytes(stlBytes([{ text: "a" }], { 3: "????????" })), 0.6);
    assert.equal(ebuStl.sniffBytes(new Uint8Array(1152).fill(0x41)), 0);
    assert.equal(ebuStl.sniffBytes(new Uint8Array()), 0);
  });
  it("answers any bytes", () => {
    const sound = stlBytes([
      { extension: 0, number: 2, text: "One" },
      { number: 2, text: "two" },
      { cumulative: 1, text: "x" },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 40 }),
        fc.nat(sound.length),
        (changes, length) => {
          const bytes = sound.slice(0, length);
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const { document } = ebuStl.readBytes(bytes, {});
          for (const { text, runs } of document.cues) {
            if (runs !== undefined) assert.equal(runs.map((run) => run.text).join(""), text);
            assert.doesNotMatch(text, /^ | $|\n\n| {2}/u);
          }
        },
      ),
    );
  });
});
