import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  checkTimedText,
  TIMED_TEXT_CHECKS,
  type TimedTextSettings,
} from "../../../../src/subtitle/checks/timed-text/index.js";
import { RULE_IDS } from "../../../../src/check/index.js";
import {
  image,
  interopEvent,
  interopXml,
  smpteEvent,
  smpteXml,
  text,
  type TimedTextParts,
} from "../../formats/dcp/timed-text-fixture.js";

const NAMESPACE = 'xmlns="http://www.smpte-ra.org/schemas/428-7/2014/DCST"';
const LINE = text("bottom", 8, "x");

function times(...pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([timeIn, timeOut], at) => smpteEvent(at + 1, timeIn, timeOut, LINE)).join("");
}

function oneEvent(lines: string): TimedTextParts {
  return { events: times(["00:00:01:00", "00:00:02:00"]) + smpteEvent(2, "00:00:06:00", "00:00:08:00", lines) };
}

const texts = (count: number): string =>
  Array.from({ length: count }, (_, at) => text("bottom", 80 - 7 * at, `line ${at}`)).join("");
const images = (count: number): string => Array.from({ length: count }, (_, at) => image(80 - 7 * at)).join("");

type Row = readonly [rule: string, what: string, xml: string, settings?: TimedTextSettings, cue?: number];

/** What a rule speaks up at. */
const FIRES: readonly Row[] = [
  ["dcp/xml-malformed", "an element that is not closed", smpteXml().replace("</SubtitleList>", "")],
  ["dcp/xml-malformed", "a file that is cut", smpteXml().slice(0, -30)],
  [
    "dcp/namespace",
    "a year that is none",
    smpteXml({ root: 'xmlns="http://www.smpte-ra.org/schemas/428-7/2031/DCST"' }),
  ],
  ["dcp/namespace", "no namespace", smpteXml({ root: "" })],
  ["dcp/namespace", "a namespace in Interop", interopXml({ root: ` ${NAMESPACE}` })],
  [
    "dcp/namespace-count",
    "a second one",
    smpteXml({ root: `${NAMESPACE} xmlns:xs="http://www.w3.org/2001/XMLSchema"` }),
  ],
  ["dcp/loadfont", "text without a font", smpteXml({ loadFonts: "", font: "" })],
  [
    "dcp/loadfont",
    "two fonts",
    smpteXml({ loadFonts: '<LoadFont ID="f">urn:uuid:0b1c2d3e-0000-4000-8000-000000000002</LoadFont>'.repeat(2) }),
  ],
  ["dcp/font-ref", "a font that is not loaded", smpteXml({ font: 'ID="g"' })],
  ["dcp/font-ref", "the same in Interop", interopXml({ font: 'Id="F"' })],
  ["dcp/font-file", "a font that is not there", interopXml(), { files: [{ name: "other.ttf", bytes: 1 }] }],
  ["dcp/font-file", "the same in SMPTE", smpteXml(), { files: [] }],
  ["dcp/font-size", "a large font", interopXml(), { files: [{ name: "fonts/Ferry.ttf", bytes: 655361 }] }],
  [
    "dcp/font-size",
    "a very large one",
    smpteXml(),
    { files: [{ name: "0b1c2d3e-0000-4000-8000-000000000002", bytes: 10485761 }] },
  ],
  ["dcp/size", "a huge file", smpteXml(), { bytes: 120586241 }],
  [
    "dcp/size",
    "captions of much text",
    smpteXml({ header: { AnnotationText: "é".repeat(131072) } }),
    { captions: true },
  ],
  ["dcp/start-time", "none", smpteXml({ header: { StartTime: null } })],
  ["dcp/start-time", "an hour", smpteXml({ header: { StartTime: "01:00:00:00" } })],
  ["dcp/issue-date", "another order", smpteXml({ header: { IssueDate: "29/02/2024" } })],
  ["dcp/issue-date", "a zone", smpteXml({ header: { IssueDate: "2024-02-29T10:00:00+01:00" } })],
  ["dcp/issue-date", "a fraction", smpteXml({ header: { IssueDate: "2024-02-29T10:00:00.000" } })],
  ["dcp/issue-date", "a day that never was", smpteXml({ header: { IssueDate: "2023-02-29T10:00:00" } })],
  ["dcp/issue-date", "none", smpteXml({ header: { IssueDate: null } })],
  ["dcp/language-missing", "none", smpteXml({ header: { Language: null } })],
  ["dcp/language-missing", "a blank one in Interop", interopXml({ header: { Language: " " } })],
  ["dcp/language-invalid", "a name", smpteXml({ header: { Language: "French" } })],
  ["dcp/language-invalid", "an underscore", smpteXml({ header: { Language: "fr_FR" } })],
  [
    "dcp/timecode-illegal",
    "a frame too many",
    smpteXml({ events: times(["00:00:01:00", "00:00:02:00"], ["00:00:03:24", "00:00:05:00"]) }),
    {},
    2,
  ],
  [
    "dcp/timecode-illegal",
    "a tick too many",
    interopXml({ events: interopEvent("00:00:01:250", "00:00:03:000", LINE) }),
    {},
    1,
  ],
  ["dcp/timecode-illegal", "no time at all", smpteXml({ events: times(["soon", "00:00:05:00"]) })],
  [
    "dcp/max-visible",
    "three at once",
    smpteXml({
      events: times(["00:00:01:00", "00:00:09:00"], ["00:00:02:00", "00:00:08:00"], ["00:00:03:00", "00:00:04:00"]),
    }),
    {},
    3,
  ],
  ["dcp/max-text", "seven lines", smpteXml(oneEvent(texts(7))), {}, 2],
  ["dcp/max-image", "four pictures", smpteXml(oneEvent(images(4))), {}, 2],
  ["dcp/vposition-zero", "on the lower edge", smpteXml(oneEvent(text("bottom", 0, "x"))), {}, 2],
  ["dcp/vposition-zero", "on the upper edge", smpteXml(oneEvent(text("top", "0.0", "x"))), {}, 2],
  [
    "dcp/line-order",
    "lower line first",
    smpteXml(oneEvent(text("bottom", 8, "low") + text("bottom", 15, "high"))),
    {},
    2,
  ],
  ["dcp/empty-text", "an empty line", smpteXml(oneEvent(text("bottom", 15, "x") + text("bottom", 8, " "))), {}, 2],
  ["dcp/empty-text", "an empty event", smpteXml(oneEvent("")), {}, 2],
  ["dcp/empty-file", "no event", smpteXml({ events: "" })],
  [
    "dcp/spot-number",
    "the same again",
    smpteXml({
      events: smpteEvent(4, "00:00:01:00", "00:00:02:00", LINE) + smpteEvent(4, "00:00:03:00", "00:00:04:00", LINE),
    }),
    {},
    2,
  ],
  ["dcp/spot-number", "a word", smpteXml({ events: smpteEvent("one", "00:00:01:00", "00:00:02:00", LINE) }), {}, 1],
  ["dcp/uuid", "an id that is short", smpteXml({ id: "urn:uuid:0b1c2d3e-0000-4000-8000-0000" })],
  ["dcp/uuid", "an id without urn:uuid", smpteXml({ id: "0b1c2d3e-0000-4000-8000-000000000001" })],
  ["dcp/uuid", "no id", interopXml({ id: "" })],
  ["dcp/uuid", "a picture without one", smpteXml(oneEvent(image(10, "picture.png"))), {}, 2],
  [
    "time/fade",
    "longer than the event",
    smpteXml({ events: smpteEvent(1, "00:00:01:00", "00:00:02:00", LINE, "00:00:01:01") }),
    {},
    1,
  ],
  ["time/after-reel", "behind the end", smpteXml(), { reelDuration: 13900 }, 3],
];

/** What a rule says nothing about. */
const SILENT: readonly Row[] = [
  [
    "dcp/xml-malformed",
    "a comment before the root",
    smpteXml().replace("<SubtitleReel", "<!-- by hand --><SubtitleReel"),
  ],
  ["dcp/namespace", "2010", smpteXml({ root: 'xmlns="http://www.smpte-ra.org/schemas/428-7/2010/DCST"' })],
  [
    "dcp/namespace-count",
    "one with a prefix",
    smpteXml({ root: NAMESPACE.replace("xmlns", "xmlns:d") }).replace(/<(\/?)(?=[A-Z])/g, "<$1d:"),
  ],
  [
    "dcp/loadfont",
    "pictures without a font",
    smpteXml({ loadFonts: "", font: "", events: smpteEvent(1, "00:00:01:00", "00:00:02:00", image(10)) }),
  ],
  [
    "dcp/loadfont",
    "two fonts in Interop",
    interopXml({ loadFonts: '<LoadFont Id="f" URI="a.ttf"/><LoadFont Id="g" URI="b.ttf"/>' }),
  ],
  ["dcp/font-ref", "fonts without an id", smpteXml({ font: "" })],
  ["dcp/font-file", "files that nobody listed", interopXml()],
  ["dcp/font-file", "a font in a folder", interopXml(), { files: [{ name: "a/b/FERRY.TTF", bytes: null }] }],
  ["dcp/font-size", "the largest font", interopXml(), { files: [{ name: "ferry.ttf", bytes: 655360 }] }],
  ["dcp/size", "the largest file", smpteXml(), { bytes: 120586240 }],
  ["dcp/size", "subtitles of much text", smpteXml({ header: { AnnotationText: "é".repeat(131072) } })],
  ["dcp/start-time", "Interop, which has none", interopXml()],
  ["dcp/issue-date", "a leap day", smpteXml({ header: { IssueDate: "2024-02-29T23:59:59" } })],
  ["dcp/language-missing", "Interop with free text", interopXml({ header: { Language: "our own" } })],
  ["dcp/language-invalid", "a region", smpteXml({ header: { Language: "nl-BE" } })],
  ["dcp/language-invalid", "a name in Interop", interopXml({ header: { Language: "French" } })],
  [
    "dcp/timecode-illegal",
    "the last frame, the last tick, decimals",
    smpteXml({ events: times(["00:00:01:23", "00:00:03:00"]) }),
  ],
  ["dcp/timecode-illegal", "Interop", interopXml({ events: interopEvent("00:00:01:249", "00:00:03.5", LINE) })],
  [
    "dcp/max-visible",
    "two at once, then two others",
    smpteXml({
      events: times(["00:00:01:00", "00:00:09:00"], ["00:00:02:00", "00:00:03:00"], ["00:00:03:00", "00:00:04:00"]),
    }),
  ],
  ["dcp/max-text", "six lines", smpteXml(oneEvent(texts(6)))],
  ["dcp/max-image", "three pictures", smpteXml(oneEvent(images(3)))],
  ["dcp/vposition-zero", "the middle", smpteXml(oneEvent(text("center", 0, "x")))],
  ["dcp/line-order", "lines of one height", smpteXml(oneEvent(text("bottom", 8, "a") + text("bottom", 8, "b")))],
  ["dcp/line-order", "top lines from above", smpteXml(oneEvent(text("top", 8, "high") + text("top", 15, "low")))],
  ["dcp/empty-text", "a picture", smpteXml(oneEvent(image(10)))],
  [
    "dcp/spot-number",
    "gaps, and one without",
    smpteXml({
      events:
        times(["00:00:01:00", "00:00:02:00"]) +
        smpteEvent(9, "00:00:03:00", "00:00:04:00", LINE).replace(/SpotNumber="9" /, "") +
        smpteEvent(12, "00:00:05:00", "00:00:06:00", LINE),
    }),
  ],
  ["dcp/uuid", "capitals", smpteXml({ id: "urn:uuid:0B1C2D3E-0000-4000-8000-000000000001" })],
  [
    "time/fade",
    "as long as the event",
    smpteXml({ events: smpteEvent(1, "00:00:01:00", "00:00:02:00", LINE, "00:00:01:00") }),
  ],
  ["time/after-reel", "the last frame", smpteXml(), { reelDuration: 14000 }],
];

const found = (xml: string, settings?: TimedTextSettings) => checkTimedText(xml, settings);

describe("checking timed text", () => {
  it("documents without fault have none", () => assert.deepEqual([found(smpteXml()), found(interopXml())], [[], []]));

  for (const [rule, what, xml, settings, cue] of FIRES) {
    it(`${rule} sees ${what}`, () => {
      const hits = found(xml, settings).filter((finding) => finding.rule === rule);
      assert.ok(hits.length > 0);
      assert.equal(hits[0]?.cue, cue);
    });
  }

  for (const [rule, what, xml, settings] of SILENT) {
    it(`${rule} has nothing against ${what}`, () =>
      assert.deepEqual(
        found(xml, settings).filter((finding) => finding.rule === rule),
        [],
      ));
  }

  it("every rule for timed text is asked, and both tables know it or it is one of a whole document", () => {
    const asked = TIMED_TEXT_CHECKS.map(({ rule }) => rule).sort();
    const wanted = RULE_IDS.filter(
      (rule) => rule.startsWith("dcp/") || rule === "time/fade" || rule === "time/after-reel",
    );
    assert.deepEqual(asked, [...wanted].sort());
    assert.deepEqual([...new Set(FIRES.map(([rule]) => rule))].sort(), asked);
    // A document with events is silent about having none.
    assert.deepEqual([...new Set([...SILENT.map(([rule]) => rule), "dcp/empty-file"])].sort(), asked);
  });

  it("a date with a zone and a language by its name come back repaired", () => {
    const xml = smpteXml({ header: { IssueDate: "2024-02-29T10:00:00.000Z", Language: "French" } });
    assert.deepEqual(
      found(xml).map(({ suggestions }) => suggestions),
      [["fr"], ["2024-02-29T10:00:00"]],
    );
  });

  it("cues are numbered as they are read, those left out are not", () => {
    const events = times(["soon", "00:00:02:00"]) + smpteEvent(2, "00:00:03:00", "00:00:04:00", "");
    const [unread, empty] = found(smpteXml({ events }));
    assert.deepEqual(
      [unread?.rule, unread?.cue, empty?.rule, empty?.cue],
      ["dcp/timecode-illegal", undefined, "dcp/empty-text", 1],
    );
  });

  it("other text is none of its business", () => {
    for (const other of ["", "1\n00:00:01,000 --> 00:00:02,000\nx", '<tt xmlns="http://www.w3.org/ns/ttml"/>', "<a>"]) {
      assert.deepEqual(found(other), []);
    }
  });

  it("a root that lost its name is said to be of no edition", () => {
    const xml = smpteXml().replaceAll("SubtitleReel", "SubtitleRee1");
    assert.deepEqual(
      found(xml).map(({ rule }) => rule),
      ["dcp/namespace"],
    );
  });

  it("many events at once take no longer than many one by one", function () {
    this.timeout(15000);
    const crowd = Array.from({ length: 20000 }, (_, at) => smpteEvent(at + 1, "00:00:01:00", "00:00:02:00", LINE)).join(
      "",
    );
    assert.equal(found(smpteXml({ events: crowd })).filter(({ rule }) => rule === "dcp/max-visible").length, 19998);
  });

  it("no damage makes it throw", () => {
    const whole = smpteXml();
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string(), (at, cut, put) => {
        assert.ok(Array.isArray(found(whole.slice(0, at) + put + whole.slice(at + cut))));
      }),
    );
  });
});
