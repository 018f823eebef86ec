import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  decodeText,
  detectEncoding,
  encodingNamed,
  ENCODINGS,
  isEncoding,
  streamDecoder,
} from "../../../src/text/index.js";
import { bytesOfText } from "./bytes-of-text.js";

const RUSSIAN = "1\n00:00:01,000 --> 00:00:03,000\nМы ждали тебя до утра.\nПочему ты не пришёл на вокзал?\n";
const UKRAINIAN =
  "1\n00:00:01,000 --> 00:00:03,000\nЇї ключі лежать у кишені, єдиний мій друже.\nЧому ти мовчиш цієї ночі?\n";
const BULGARIAN =
  "1\n00:00:01,000 --> 00:00:03,000\nЩе те чакам пред къщата на баща ти.\nЗащо мълчиш, когато те питам?\n";
const SERBIAN =
  "1\n00:00:01,000 --> 00:00:03,000\nЧекаћу те испред куће твог оца.\nЗашто ћутиш кад те питам, љубави?\n";
const FRENCH =
  "1\n00:00:01,000 --> 00:00:03,000\nJe t'ai attendue à la sortie du théâtre.\nPourquoi n'as-tu pas répondu, ma chère ?\n";
const HEARTS =
  "1\n00:00:01,000 --> 00:00:03,000\nMa sœur a le cœur léger, l'œil brillant, et toi ?\nUn bœuf pour 5 € à l'étal.\n";
const GERMAN =
  "1\n00:00:01,000 --> 00:00:03,000\nIch hätte früher zurückkommen müssen.\nDie Straße war völlig leer, schöne Grüße.\n";
const SPANISH =
  "1\n00:00:01,000 --> 00:00:03,000\n¿Por qué no viniste ayer por la mañana?\nEl señor del jardín te esperó aquí.\n";
const CZECH =
  "1\n00:00:01,000 --> 00:00:03,000\nČekal jsem na tebe až do rána před školou.\nProč jsi nepřišla, když už šlo o všechno?\n";
const POLISH =
  "1\n00:00:01,000 --> 00:00:03,000\nCzekałem na ciebie aż do świtu, źle mi było.\nDlaczego nie przyszłaś, choć się bałem?\n";
const CROATIAN =
  "1\n00:00:01,000 --> 00:00:03,000\nČekao sam te cijelu noć ispred kuće.\nZašto šutiš? Možeš li mi išta reći, dušo?\n";
const TURKISH =
  "1\n00:00:01,000 --> 00:00:03,000\nSeni bütün gece evin önünde bekledim, ağladım.\nNiçin hiçbir şey söylemiyorsun, aşkım?\n";
const GREEK =
  "1\n00:00:01,000 --> 00:00:03,000\nΣε περίμενα όλη τη νύχτα έξω από το σπίτι.\nΓιατί δεν μου μιλάς, αγάπη μου;\n";
const LITHUANIAN =
  "1\n00:00:01,000 --> 00:00:03,000\nLaukiau tavęs visą naktį prie namų durų.\nKodėl tyli, kai tavęs klausiu, širdele? Žinau, ačiū.\n";

const WRITTEN: readonly (readonly [encoding: string, text: string])[] = [
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN],
  ["ibm866", RUSSIAN],
  ["iso-8859-5", RUSSIAN],
  ["x-mac-cyrillic", RUSSIAN],
  ["koi8-u", UKRAINIAN],
  ["windows-1251", UKRAINIAN],
  ["windows-1251", BULGARIAN],
  ["ibm866", BULGARIAN],
  ["windows-1251", SERBIAN],
  ["windows-1252", FRENCH],
  ["cp850", FRENCH],
  ["macintosh", FRENCH],
  ["iso-8859-15", HEARTS],
  ["windows-1252", HEARTS],
  ["windows-1252", GERMAN],
  ["cp850", GERMAN],
  ["windows-1252", SPANISH],
  ["macintosh", SPANISH],
  ["windows-1250", CZECH],
  ["iso-8859-2", CZECH],
  ["cp852", CZECH],
  ["x-mac-ce", CZECH],
  ["windows-1250", POLISH],
  ["iso-8859-2", POLISH],
  ["windows-1250", CROATIAN],
  ["iso-8859-2", CROATIAN],
  ["windows-1254", TURKISH],
  ["windows-1253", GREEK],
  ["windows-1257", LITHUANIAN],
  ["utf-8", RUSSIAN],
  ["utf-16le", RUSSIAN],
  ["utf-16be", CZECH],
  ["utf-32le", GERMAN],
  ["utf-32be", FRENCH],
];

describe("decodeText", () => {
  for (const [encoding, text] of WRITTEN) {
    it(`finds ${encoding}: ${text.split("\n")[2]!}`, () => {
      const decoded = decodeText(bytesOfText(text, encoding));
      assert.equal(decoded.text, text);
      assert.equal(decoded.encoding, encoding);
      assert.equal(decoded.bom, false);
      assert.equal(decoded.damaged, 0);
      assert.equal(decoded.other, undefined);
    });
  }
  for (const encoding of ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"]) {
    it(`takes the byte order mark of ${encoding} off`, () => {
      const { text, bom, encoding: found } = decodeText(bytesOfText(`\ufeff${POLISH}`, encoding));
      assert.deepEqual({ text, bom, found }, { text: POLISH, bom: true, found: encoding });
    });
  }
  it("reads UTF-8 with damaged bytes as UTF-8 and counts them", () => {
    const bytes = bytesOfText(RUSSIAN, "utf-8");
    bytes[60] = 0xff;
    const { encoding, damaged, text } = decodeText(bytes);
    assert.equal(encoding, "utf-8");
    assert.equal(damaged, text.split("\ufffd").length - 1);
    assert.ok(damaged > 0 && damaged < 4);
  });
  it("reads UTF-8 that ends inside a character", () => {
    assert.deepEqual(decodeText(Uint8Array.of(0xd0, 0x9c, 0xd1)), {
      text: "М\ufffd",
      encoding: "utf-8",
      bom: false,
      damaged: 1,
    });
  });
  it("does not believe a mark of UTF-8 before text in a code page", () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOfText(RUSSIAN, "windows-1251")]);
    assert.deepEqual(decodeText(bytes), { text: RUSSIAN, encoding: "windows-1251", bom: false, damaged: 0 });
  });
  it("keeps a few zero bytes in text of single bytes", () => {
    assert.equal(decodeText(bytesOfText(`a\0b ${FRENCH}`, "utf-8")).text, `a\0b ${FRENCH}`);
  });
  it("names another encoding where a single letter leaves it open", () => {
    const { other } = decodeText(Uint8Array.of(0xe6));
    assert.ok(other !== undefined && isEncoding(other));
  });
  it("reads in the encoding it is told, by any name", () => {
    for (const name of ["CP1251", "windows-1251", " x-cp1251 "])
      assert.equal(decodeText(Uint8Array.of(0xe0), { encoding: name }).text, "а");
    assert.equal(decodeText(Uint8Array.of(0xe0), { encoding: "latin1" }).encoding, "windows-1252");
    assert.equal(decodeText(Uint8Array.of(0x61), { encoding: "no such" }).encoding, "utf-8");
  });
  it("counts what is damaged in wide encodings", () => {
    const options = { encoding: "utf-16le" };
    assert.deepEqual(decodeText(Uint8Array.of(0x41, 0, 0, 0xd8, 0x42, 0, 7), options).text, "A\ufffdB\ufffd");
    assert.equal(decodeText(Uint8Array.of(0x41, 0, 0, 0xd8, 0x42, 0, 7), options).damaged, 2);
    assert.equal(decodeText(Uint8Array.of(0x41, 0, 0, 0, 0, 0, 0x11, 0), { encoding: "utf-32le" }).text, "A\ufffd");
  });
  it("answers any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding, damaged } = decodeText(bytes);
        assert.ok(isEncoding(encoding));
        assert.ok(damaged <= text.length && text.length <= bytes.length);
      }),
    );
  });
  it("is linear on hostile bytes", () => {
    for (const byte of [0, 0x80, 0xc3, 0xe9, 0xff])
      assert.ok(decodeText(new Uint8Array(2_000_000).fill(byte)).text.length > 0);
  }).timeout(8000);
});

describe("encodings", () => {
  it("are known by name", () => {
    for (const name of ENCODINGS) assert.equal(encodingNamed(name.toUpperCase()), name);
    assert.equal(encodingNamed("iso-8859-1"), "windows-1252");
    assert.equal(isEncoding("klingon"), false);
  });
  it("keep their samples", () => {
    const { samples } = JSON.parse(readFileSync("data/text/code-pages.json", "utf8")) as {
      samples: [string, string, string][];
    };
    for (const [encoding, bytes, text] of samples)
      assert.equal(
        decodeText(
          Uint8Array.from(bytes.split(" "), (hex) => Number.parseInt(hex, 16)),
          { encoding },
        ).text,
        text,
      );
  });
  it("of single bytes have a character of its own for each byte", () => {
    const all = Uint8Array.from({ length: 256 }, (_, at) => at);
    for (const encoding of ENCODINGS.filter((name) => !name.startsWith("utf-"))) {
      const { text } = decodeText(all, { encoding });
      const given = [...text].filter((char) => char !== "\ufffd");
      assert.equal(new Set(given).size, given.length, encoding);
      assert.ok(given.length > 200, encoding);
    }
  });
});

describe("streamDecoder", () => {
  it("gives in pieces, cut anywhere, what decodeText gives at once", () => {
    const texts = WRITTEN.concat(
      ["utf-8", "utf-16le", "utf-16be", "utf-32le"].map((encoding) => [encoding, `\ufeff😀 ${CZECH}😀`]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 200 }),
        ([encoding, text], sizes) => {
          const bytes = bytesOfText(text, encoding);
          const decoder = streamDecoder(encoding);
          let from = 0;
          let read = "";
          for (const size of sizes) {
            read += decoder.decode(bytes.subarray(from, from + size));
            from += size;
          }
          read += decoder.decode(bytes.subarray(from)) + decoder.end();
          assert.equal(read, decodeText(bytes, { encoding }).text);
        },
      ),
    );
  });
  it("ends a character that is cut off with U+FFFD", () => {
    const decoder = streamDecoder("utf-8");
    assert.equal(decoder.decode(Uint8Array.of(0x61, 0xc3)) + decoder.end(), "a\ufffd");
  });
});

describe("detectEncoding", () => {
  it("needs no more than the head of a file, cut anywhere", () => {
    const bytes = bytesOfText(RUSSIAN, "utf-8");
    for (let length = 34; length <= bytes.length; length++)
      assert.equal(detectEncoding(bytes.subarray(0, length)).encoding, "utf-8");
  });
  it("says that nothing is UTF-8", () =>
    assert.deepEqual(detectEncoding(new Uint8Array()), { encoding: "utf-8", bom: false }));
});

describe("an encoding that is not known here", () => {
  // GBK: tomorrow the ferry leaves at six, my grandmother kept bees behind that wall, I thought you had the key.
  const GBK =
    "c3f7ccecd4e7c9cfc1f9b5e3b6c9b4acc0ebbfaab8dbbfdaa3acc7ebb2bbd2aab3d9b5bda1a3ced2b5c4d7e6c4b8d4dac4c7b6c2c7bdbaf3c3e6d1f8" +
    "c3dbb7e4a3accbfdcbb5cbfcc3c7c4dccec5b5bdbbd1d1d4a1a3d7f2cceccdedc9cfc4e3cbf8c1cbb4acceddc2f0a3bfced2d2d4ceaac4e3d3d0d4bfb3d7a1a3";

  it("is read by some code page, and said to be uncertain", () => {
    const { other } = decodeText(Uint8Array.from(Buffer.from(GBK, "hex")));
    assert.notEqual(other, undefined);
  });

  it("is not what Russian in its own code page is", () => {
    assert.equal(decodeText(bytesOfText(RUSSIAN, "windows-1251")).other, undefined);
  });
});
