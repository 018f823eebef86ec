import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { dcpInterop, dcpSmpte } from "../../../../src/subtitle/formats/dcp/index.js";
import { image, interopEvent, interopXml, smpteEvent, smpteXml, text } from "./timed-text-fixture.js";

const read = (xml: string) => dcpSmpte.read(xml, {});
const one = (lines: string) =>
  read(smpteXml({ events: smpteEvent(1, "00:00:01:00", "00:00:02:00", lines) })).document.cues[0]!;
const rules = (xml: string): readonly string[] => read(xml).findings.map(({ rule }) => rule);

describe("reading timed text", () => {
  it("an SMPTE document says what it is", () => {
    const { document, findings } = read(smpteXml());
    assert.deepEqual(findings, []);
    assert.deepEqual(
      { ...document, cues: document.cues.map(({ start, end, text: words, id }) => [start, end, words, id]) },
      {
        format: "dcp-smpte",
        standard: "smpte-2014",
        language: "en",
        frameRate: 24,
        meta: {
          id: "0b1c2d3e-0000-4000-8000-000000000001",
          title: "Night Ferry",
          issueDate: "2024-02-29T10:00:00",
          reel: "1",
          language: "en",
          editRate: "24 1",
          timeCodeRate: "24",
          startTime: "00:00:00:00",
        },
        cues: [
          [6000, 8500, "The ferry is late.", "1"],
          [9000, 11000, "We wait.\nAs always.", "2"],
          [12000, 14000, "Here she comes.", "3"],
        ],
      },
    );
  });

  it("an Interop document says what it is, and names its language", () => {
    const { document, findings } = dcpSmpte.read(interopXml(), {});
    assert.deepEqual(findings, []);
    assert.deepEqual(
      [document.format, document.standard, document.language, document.frameRate, document.meta["version"]],
      ["dcp-interop", "interop", "fr", null, "1.0"],
    );
    assert.deepEqual(document.cues[0]?.position, [{ valign: "bottom", vposition: 8, halign: "center", hposition: 0 }]);
  });

  for (const [year, standard] of [
    ["2007", "smpte-2007"],
    ["2010", "smpte-2010"],
    ["2031", undefined],
  ] as const) {
    it(`the namespace of ${year} is ${standard ?? "of no edition, and read all the same"}`, () => {
      const { document } = read(smpteXml({ root: `xmlns="http://www.smpte-ra.org/schemas/428-7/${year}/DCST"` }));
      assert.deepEqual([document.standard, document.cues.length], [standard, 3]);
    });
  }

  it("a prefix changes nothing", () => {
    const xml = smpteXml({ root: 'xmlns:d="http://www.smpte-ra.org/schemas/428-7/2014/DCST"' }).replace(
      /<(\/?)(?=[A-Z])/g,
      "<$1d:",
    );
    const { document, findings } = read(xml);
    assert.deepEqual([document.standard, document.cues.length, findings], ["smpte-2014", 3, []]);
    assert.equal(dcpSmpte.sniff(xml), 1);
  });

  for (const [lines, expected] of [
    [text("bottom", 8, "low") + text("bottom", 15, "high"), "high\nlow"],
    [text("top", 15, "low") + text("top", 8, "high"), "high\nlow"],
    [text("center", 5, "low") + text("center", -5, "high"), "high\nlow"],
    [text("bottom", 8, "bottom") + text("center", 0, "centre") + text("top", 8, "top"), "top\ncentre\nbottom"],
    [text("bottom", 8, "first") + text("bottom", 8, "second"), "first\nsecond"],
    [text("bottom", 9.5, "low") + text("bottom", 10, "high"), "high\nlow"],
    [text("bottom", 8, "a<Space/>b"), "a b"],
    [text("bottom", 8, 'a<Space Size="0.05em"/>b'), "ab"],
    [text("bottom", 8, "<Ruby><Rb>母</Rb><Rt>はは</Rt></Ruby>です"), "母です"],
    [text("bottom", 8, "<Rotate>1</Rotate><HGroup>2</HGroup>"), "12"],
    [text("bottom", 8, "\n   spread over\n   lines\n"), "spread over lines"],
    [text("bottom", 8, " kept "), " kept "],
    [text("bottom", 8, "a &amp; b &lt;3 &#233;<![CDATA[ <x>]]>"), "a & b <3 é <x>"],
    [text("bottom", 15, "") + text("bottom", 8, "alone"), "alone"],
    [text("bottom", 8, ""), ""],
    ["", ""],
  ] as const) {
    it(`${lines.replace(/ Halign="center"/g, "").slice(0, 90)} reads ${JSON.stringify(expected)}`, () =>
      assert.equal(one(lines).text, expected));
  }

  it("each line has its place", () => {
    assert.deepEqual(
      one(text("bottom", 8, "low") + text("top", 10, "high")).position?.map(({ valign, vposition }) => [
        valign,
        vposition,
      ]),
      [
        ["top", 10],
        ["bottom", 8],
      ],
    );
  });

  it("fonts around and inside make runs, white is no colour of its own", () => {
    const lines = `<Font Italic="yes">${text("bottom", 8, 'one <Font Weight="bold" Color="FFFFFF00">two</Font>')}</Font>`;
    assert.deepEqual(one(lines).runs, [
      { text: "one ", italic: true },
      { text: "two", italic: true, bold: true, colour: "FFFFFF00" },
    ]);
    assert.deepEqual(one(`<Font Color="ffffffff">${text("bottom", 8, "white")}</Font>`).runs, undefined);
    assert.deepEqual(one(`<Font Underline="yes">${text("bottom", 8, 'a<Font Underline="no">b</Font>')}</Font>`).runs, [
      { text: "a", underline: true },
      { text: "b" },
    ]);
  });

  it("a picture is a cue without text", () => {
    const cue = one(image(10));
    assert.deepEqual([cue.text, cue.image, cue.position?.[0]?.vposition], ["", true, 10]);
    assert.deepEqual(rules(smpteXml({ events: smpteEvent(1, "00:00:01:00", "00:00:02:00", image(10)) })), []);
  });

  for (const [name, xml, expected, cues] of [
    [
      "an unreadable start",
      smpteXml({ events: smpteEvent(1, "soon", "00:00:02:00", text("bottom", 8, "x")) }),
      ["parse/time-unreadable"],
      0,
    ],
    [
      "an unreadable end",
      smpteXml({ events: smpteEvent(1, "00:00:01:00", "later", text("bottom", 8, "x")) }),
      ["parse/time-missing"],
      1,
    ],
    [
      "a frame too many",
      smpteXml({ events: smpteEvent(1, "00:00:01:24", "00:00:03:00", text("bottom", 8, "x")) }),
      ["parse/time-range"],
      1,
    ],
    [
      "a time of another form",
      smpteXml({ events: smpteEvent(1, "0:0:1:0", "00:00:03:00", text("bottom", 8, "x")) }),
      ["parse/time-digits"],
      1,
    ],
    [
      "a negative time",
      smpteXml({ events: smpteEvent(1, "-00:00:01:00", "00:00:03:00", text("bottom", 8, "x")) }),
      ["parse/time-negative"],
      1,
    ],
    ["an empty event", smpteXml({ events: smpteEvent(1, "00:00:01:00", "00:00:03:00", "") }), ["parse/empty-cue"], 1],
    ["no frame rate", smpteXml({ header: { EditRate: null, TimeCodeRate: null } }), ["parse/frame-rate-assumed"], 3],
    ["a start time", smpteXml({ header: { StartTime: "01:00:00:00" } }), ["parse/programme-start"], 3],
    ["an end that is missing", smpteXml().replace("</SubtitleList>", ""), ["parse/xml-malformed"], 3],
    ["nothing", "", ["parse/xml-malformed"], 0],
  ] as const) {
    it(`${name}: ${expected.join(", ")}`, () => {
      const { document, findings } = read(xml);
      assert.deepEqual([[...new Set(findings.map(({ rule }) => rule))], document.cues.length], [expected, cues]);
    });
  }

  it("what is lost is named, and events after it keep their numbers", () => {
    const events =
      smpteEvent(1, "soon", "later", text("bottom", 8, "gone")) +
      smpteEvent(2, "00:00:01:00", "?", text("bottom", 8, "x"));
    const [unreadable, missing] = read(smpteXml({ events })).findings;
    assert.deepEqual([unreadable?.params["lost"], unreadable?.cue, missing?.cue], ["gone", undefined, 1]);
  });

  it("the edit rate stands in for the time code rate, a caller's word for both", () => {
    const events = smpteEvent(1, "00:00:00:10", "00:00:01:00", text("bottom", 8, "x"));
    const start = (header: Record<string, string | null>, frameRate?: number) =>
      dcpSmpte.read(smpteXml({ header, events }), frameRate === undefined ? {} : { frameRate }).document.cues[0]?.start;
    assert.deepEqual(
      [
        start({ TimeCodeRate: null, EditRate: "25 1" }),
        start({ TimeCodeRate: null, EditRate: null }, 30),
        start({ TimeCodeRate: "0", EditRate: "x" }),
        start({ TimeCodeRate: "50" }, 30),
      ],
      [400, 333, 417, 200],
    );
  });

  it("Interop reads ticks, decimals and its own spelling of underlining", () => {
    const line = '<Font Underlined="yes"><Text VAlign="top" VPosition="5">x</Text></Font>';
    const events = interopEvent("00:00:01:125", "00:00:02.75", line);
    const cue = dcpInterop.read(interopXml({ events }), {}).document.cues[0]!;
    assert.deepEqual([cue.start, cue.end, cue.runs], [1500, 2750, [{ text: "x", underline: true }]]);
  });

  it("places are where the event begins", () => {
    const xml = smpteXml();
    const { line, offset } = read(xml).document.cues[1]!.source;
    assert.ok(xml.slice(offset).startsWith('<Subtitle SpotNumber="2"'));
    assert.equal(line, xml.slice(0, offset).split("\n").length);
  });

  it("an event inside another one is an event of its own", () => {
    const events =
      smpteEvent(1, "00:00:01:00", "00:00:02:00", text("bottom", 8, "one")).replace("</Subtitle>", "") +
      smpteEvent(2, "00:00:03:00", "00:00:04:00", text("bottom", 8, "two"));
    assert.deepEqual(
      read(smpteXml({ events })).document.cues.map(({ text: words }) => words),
      ["one", "two"],
    );
  });

  it("no damage makes it throw, or gives a time that is none", () => {
    const whole = smpteXml();
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string(), (at, cut, put) => {
        const { document } = read(whole.slice(0, at) + put + whole.slice(at + cut));
        for (const { start, end } of document.cues) {
          assert.ok(Number.isInteger(start) && (end === null || Number.isInteger(end)));
        }
      }),
    );
  });
});

describe("telling timed text from other text", () => {
  for (const [name, head, interop, smpte] of [
    ["SMPTE", smpteXml(), 0, 1],
    ["Interop", interopXml(), 1, 0],
    ["a comment first", `<!-- <DCSubtitle> --><SubtitleReel>`, 0.9, 1],
    ["a damaged root", smpteXml().replace("<SubtitleReel", "<Subt tleReel").replaceAll("SubtitleReel", ""), 0, 0.6],
    ["Interop events alone", interopEvent("a", "b", '<Text VAlign="top">x</Text>'), 0.6, 0],
    ["TTML", '<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>', 0, 0],
    ["SubRip", "1\n00:00:01,000 --> 00:00:02,000\n<i>Subtitle</i>\n", 0, 0],
  ] as const) {
    it(name, () => assert.deepEqual([dcpInterop.sniff(head), dcpSmpte.sniff(head)], [interop, smpte]));
  }
});
