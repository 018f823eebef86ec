import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { characterReference } from "../../../../src/subtitle/formats/webvtt/character-reference.js";
import { readCueText } from "../../../../src/subtitle/formats/webvtt/cue-text.js";
import { readJson } from "../../../language/data-file.js";

describe("cue text of WebVTT", () => {
  const TEXTS: readonly (readonly [written: string, text: string])[] = [
    ["plain", "plain"],
    ["<b>bold</b> <i.x.y>italic</i>", "bold italic"],
    ["<v Anna>Come in.", "Come in."],
    ["<00:00:01.000>one <00:02.000>two", "one two"],
    ["<ruby>a<rt>b</rt></ruby>c", "abc"],
    ["no <end", "no "],
    ["</i>closed", "closed"],
    ["<>x</>y", "xy"],
    ["<lang\nfr>oui</lang>", "oui"],
    ["<unknown>x</unknown>", "x"],
    ["a < b > c", "a  c"],
    ["a > b", "a > b"],
  ];
  for (const [written, text] of TEXTS) {
    it(`reads ${JSON.stringify(written)}`, () => assert.equal(readCueText(written).text, text));
  }

  it("keeps how the text is drawn, and who speaks", () => {
    assert.deepEqual(readCueText("<v Anna &amp; Bo><b>Come</b> in</v> <c.yellow.x>now").runs, [
      { text: "Come", voice: "Anna & Bo", bold: true },
      { text: " in", voice: "Anna & Bo" },
      { text: " " },
      { text: "now", colour: "yellow" },
    ]);
  });

  it("closes a ruby text with its ruby", () => {
    assert.deepEqual(readCueText("<ruby>a<rt><b>b</b></ruby><i>c").runs, [
      { text: "a" },
      { text: "b", bold: true },
      { text: "c", italic: true },
    ]);
  });
});

describe("character references of WebVTT", () => {
  const file = readJson<{
    samples: Readonly<Record<string, string>>;
    names: Readonly<Record<string, string>>;
    bare: string;
  }>("data/subtitle/character-references.json");
  const resolve = (text: string): string => readCueText(text).text;

  it("are all 2,125 of HTML, 106 of them without a semicolon too", () => {
    const names = Object.entries(file.names);
    assert.equal(names.length, 2125);
    for (const [name, codes] of names) {
      const text = String.fromCodePoint(...codes.split(" ").map((code) => Number.parseInt(code, 16)));
      assert.deepEqual(characterReference(`&${name};`, 0), { text, end: name.length + 2 }, name);
    }
    const bare = file.bare.split(" ");
    assert.equal(bare.length, 106);
    for (const name of bare) assert.equal(characterReference(`&${name}`, 0)?.end, name.length + 1, name);
  });

  for (const [name, text] of Object.entries(file.samples)) {
    it(`read ${name} as the table's sample says`, () => assert.equal(resolve(`&${name};`), text));
  }

  const READ: readonly (readonly [written: string, text: string])[] = [
    ["&", "&"],
    ["&&", "&&"],
    ["&;", "&;"],
    ["&1;", "&1;"],
    ["&#;", "&#;"],
    ["&#x;", "&#x;"],
    ["&nosuch;", "&nosuch;"],
    ["&amp", "&"],
    ["&lt &am;", "&lt &am;"],
    ["&notit;", "¬it;"],
    ["&notin;", "∉"],
    ["&amp;lt;", "&lt;"],
    ["&#233;&#xE9;&#XE9", "ééé"],
    ["&#128;", "€"],
    ["&#0;&#xD800;&#x110000;&#99999999999999999999;", "\ufffd\ufffd\ufffd\ufffd"],
    ["a&lrm;b&rlm;c&nbsp;d", "a\u200eb\u200fc\u00a0d"],
  ];
  for (const [written, text] of READ) {
    it(`read ${written}`, () => assert.equal(resolve(written), text));
  }

  it("keep to their schema", () => {
    const { $id: _address, ...schema } = readJson<AnySchemaObject>("schemas/data/character-references.schema.json");
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...file, names: { amp: "&" } }));
    assert.ok(!validate({ ...file, bare: "" }));
  });
});
