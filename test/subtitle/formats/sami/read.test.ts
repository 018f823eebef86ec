import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSami } from "../../../../src/subtitle/formats/sami/read.js";

const SHEET = `<STYLE TYPE="text/css"><!--
  P { color: white; }
  .ENCC { Name: English; lang: en-US; SAMIType: CC; }
  .FRCC { Name: Français; lang: fr-FR; }
--></STYLE>`;

/** A file with these lines as its body. */
const sami = (...lines: readonly string[]): string =>
  `<SAMI>\n<HEAD><TITLE>The Salt Ferry</TITLE>${SHEET}</HEAD>\n<BODY>\n${lines.join("\n")}\n</BODY>\n</SAMI>`;

type Row = readonly [start: number, end: number | null, text: string];
const rows = (text: string, language?: string): readonly Row[] =>
  readSami(text, language === undefined ? {} : { language }).document.cues.map(({ start, end, text: said }) => [
    start,
    end,
    said,
  ]);

const FILES: readonly (readonly [what: string, text: string, cues: readonly Row[]])[] = [
  [
    "a hard blank clears the screen",
    sami("<SYNC Start=1000><P Class=ENCC>Here we are.", "<SYNC Start=3000><P Class=ENCC>&nbsp;"),
    [[1000, 3000, "Here we are."]],
  ],
  [
    "so it does without its semicolon, and nothing at all",
    sami(
      "<SYNC Start=1000><P Class=ENCC>a",
      "<SYNC Start=2000><P Class=ENCC>&nbsp",
      "<SYNC Start=3000><P Class=ENCC>b",
      "<SYNC Start=4000><P Class=ENCC>",
    ),
    [
      [1000, 2000, "a"],
      [3000, 4000, "b"],
    ],
  ],
  ["the last is open", sami("<SYNC Start=1000><P Class=ENCC>a"), [[1000, null, "a"]]],
  [
    "its own end",
    sami('<SYNC Start="1000" End="1500"><P Class=ENCC>a', "<SYNC Start=3000><P Class=ENCC>b"),
    [
      [1000, 1500, "a"],
      [3000, null, "b"],
    ],
  ],
  [
    "blanks run together, br ends a line",
    sami("<SYNC Start=1000><P Class=ENCC>\n one\n  two<br/> three </P></SYNC>"),
    [[1000, null, "one two\nthree"]],
  ],
  [
    "references",
    sami("<SYNC Start=1><P>we&#039;re &amp; they &eacute;t&eacute; &lt;3"),
    [[1, null, "we're & they été <3"]],
  ],
  [
    "comments, as they should be and as they are",
    sami("<-- no > text -->", "<!-- nor this -->", "<SYNC Start=1><P>a<!-- b -->c"),
    [[1, null, "ac"]],
  ],
  [
    "a comment without an end swallows nothing",
    sami("<SYNC Start=1><P>a", "<!-- oops", "<SYNC Start=2000><P>b"),
    [
      [1, 2000, "a"],
      [2000, null, "b"],
    ],
  ],
  ["no paragraph", sami("<SYNC Start=1>a"), [[1, null, "a"]]],
  ["a tag that is not closed", sami("<SYNC Start=1><P Class=ENCC<i>a</i>"), [[1, null, "a"]]],
  ["what is no tag is text", sami("<SYNC Start=1><P>1 < 2 <3"), [[1, null, "1 < 2 <3"]]],
  [
    "a class that only dresses",
    sami(...Array.from({ length: 12 }, (_, at) => `<SYNC Start=${at}000><P Class=${at === 5 ? "BIG" : "ENCC"}>t${at}`)),
    Array.from({ length: 12 }, (_, at): Row => [at * 1000, at === 11 ? null : at * 1000 + 1000, `t${at}`]),
  ],
];

const TWO = sami(
  "<SYNC Start=1000><P Class=ENCC>Come in.<P Class=FRCC>Entrez.",
  "<SYNC Start=2000><P Class=FRCC>Vite.",
  "<SYNC Start=3000><P Class=ENCC>&nbsp;<P Class=FRCC>&nbsp;",
);

describe("reading SAMI", () => {
  for (const [what, text, cues] of FILES) it(`${what}`, () => assert.deepEqual(rows(text), cues));

  it("reads the first of several languages and tells the others", () => {
    const { document, findings } = readSami(TWO, {});
    assert.deepEqual(
      document.cues.map(({ start, end, text }) => [start, end, text]),
      [[1000, 3000, "Come in."]],
    );
    assert.equal(document.language, "en-US");
    assert.deepEqual(
      findings.map(({ rule, params }) => [rule, params]),
      [["parse/another-track", { read: "en-US", others: ["fr-FR"] }]],
    );
  });
  it("reads the language that is asked for", () => {
    assert.deepEqual(rows(TWO, "fr"), [
      [1000, 2000, "Entrez."],
      [2000, 3000, "Vite."],
    ]);
    assert.deepEqual(rows(TWO, "fr-FR"), rows(TWO, "fr"));
    assert.equal(readSami(TWO, { language: "fr" }).document.language, "fr-FR");
  });
  it("reads the first when a language is asked for that is not there", () => {
    assert.deepEqual(rows(TWO, "ja"), [[1000, 3000, "Come in."]]);
  });
  it("reads languages that come one after the other", () => {
    const text = sami(
      "<SYNC Start=1000><P Class=ENCC>a",
      "<SYNC Start=9000><P Class=ENCC>&nbsp;",
      "<SYNC Start=1000><P Class=FRCC>b",
      "<SYNC Start=9000><P Class=FRCC>&nbsp;",
    );
    assert.deepEqual([rows(text), rows(text, "fr")], [[[1000, 9000, "a"]], [[1000, 9000, "b"]]]);
  });
  it("draws", () => {
    const [cue] = readSami(sami('<SYNC Start=1><P>a <i>b</i> <font color="#00ff00">c</font>'), {}).document.cues;
    assert.equal(cue?.text, "a b c");
    assert.deepEqual(cue?.runs, [{ text: "a" }, { text: " b", italic: true }, { text: " c", colour: "#00ff00" }]);
  });
  it("knows who speaks", () => {
    const [cue] = readSami(sami("<SYNC Start=1><P Class=ENCC ID=Source>Mira<P Class=ENCC>Come in."), {}).document.cues;
    assert.deepEqual(cue?.runs, [{ text: "Come in.", voice: "Mira" }]);
  });
  it("keeps its title and counts its places", () => {
    const text = sami("<SYNC Start=1000><P>a", "<SYNC Start=2000><P>b");
    const { document } = readSami(text, {});
    assert.deepEqual(document.meta, { title: "The Salt Ferry" });
    const { line, offset } = document.cues[1]!.source;
    assert.equal(line, text.split("\n").findIndex((one) => one.includes("Start=2000")) + 1);
    assert.ok(text.slice(offset).startsWith("<SYNC Start=2000>"));
  });
  it("tells times it cannot read, with their text, and times below zero", () => {
    const { document, findings } = readSami(
      sami("<SYNC Start=soon><P>lost words", "<SYNC><P>too", "<SYNC Start=-5><P>b"),
      {},
    );
    assert.deepEqual(
      findings.map(({ rule, params }) => [rule, params["lost"]]),
      [
        ["parse/time-unreadable", "lost words"],
        ["parse/time-unreadable", "too"],
        ["parse/time-negative", undefined],
      ],
    );
    assert.deepEqual(
      document.cues.map(({ start }) => start),
      [-5],
    );
  });
  it("is linear in tags, brackets and references", () => {
    for (const unit of ["<SYNC Start=1><P>", "<SYNC Start=1><P>x", "<", "<i", "<!--", "&", "&amp", "<i><b>", ".a{"]) {
      const begun = performance.now();
      readSami(`<SAMI><BODY><SYNC Start=1><P>${unit.repeat(20_000)}`, {});
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
