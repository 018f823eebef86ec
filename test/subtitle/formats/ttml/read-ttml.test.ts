import assert from "node:assert/strict";
import { readTtml } from "../../../../src/subtitle/formats/ttml/read-ttml.js";

const NAMESPACES =
  'xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"';

/** A file of the given body; what stands before `|` is the head. */
function file(content: string, attributes = ""): string {
  const [head, body] = content.includes("|") ? content.split("|") : ["", content];
  return `<tt ${NAMESPACES} ${attributes}><head>${head!}</head><body>${body!}</body></tt>`;
}

/** `start-end text`, one a cue; "/" is a line end and an open end is empty. */
function shown(text: string): string[] {
  return readTtml(text).document.cues.map((cue) => `${cue.start}-${cue.end ?? ""} ${cue.text.replaceAll("\n", "/")}`);
}

function rules(text: string): string[] {
  return readTtml(text).findings.map(({ rule }) => rule);
}

describe("readTtml", () => {
  describe("times", () => {
    const rows: readonly (readonly [what: string, body: string, cues: readonly string[]])[] = [
      ["begin and end", '<div><p begin="1s" end="2s">a</p></div>', ["1000-2000 a"]],
      ["begin and dur", '<div><p begin="1s" dur="2s">a</p></div>', ["1000-3000 a"]],
      ["the earlier of end and dur", '<div><p begin="1s" dur="2s" end="2500ms">a</p></div>', ["1000-2500 a"]],
      ["no end", '<div><p begin="1s">a</p></div>', ["1000- a"]],
      ["no times", "<div><p>a</p></div>", ["0- a"]],
      ["times of a container", '<div begin="10s"><p begin="1s" end="2s">a</p></div>', ["11000-12000 a"]],
      ["a container that ends first", '<div end="5s"><p begin="1s" end="9s">a</p></div>', ["1000-5000 a"]],
      ["a container that ended before", '<div end="5s"><p begin="6s" end="9s">a</p></div>', []],
      [
        "one after another",
        '<div timeContainer="seq"><p dur="2s">a</p><p begin="1s" end="3s">b</p></div>',
        ["0-2000 a", "3000-5000 b"],
      ],
      [
        "containers one after another",
        '<div timeContainer="seq"><div><p dur="2s">a</p><p dur="4s">b</p></div><p dur="1s">c</p></div>',
        ["0-2000 a", "0-4000 b", "4000-5000 c"],
      ],
      ["what never ends has nothing after it", '<div timeContainer="seq"><p>a</p><p dur="1s">b</p></div>', ["0- a"]],
      [
        "text of a sequence lasts no time",
        '<div><p timeContainer="seq" begin="5s">a <span dur="1s">b</span></p></div>',
        ["5000-6000 b"],
      ],
      [
        "a word at a time",
        '<div><p end="9s"><span>a</span> <span begin="1s">b</span> <span begin="2s" end="3s">c</span></p></div>',
        ["0-1000 a", "1000-2000 a b", "2000-3000 a b c", "3000-9000 a b"],
      ],
      [
        "the same text again",
        '<div><p><span end="4s">a</span> <span begin="4s" end="9s">a</span></p></div>',
        ["0-9000 a"],
      ],
      [
        "a pause",
        '<div><p><span end="1s">a</span><br/><span begin="2s" end="3s">b</span></p></div>',
        ["0-1000 a", "2000-3000 b"],
      ],
      ["an end before the beginning", '<div><p begin="2s" end="1s">a</p></div>', ["2000-1000 a"]],
      ["an end at the beginning", '<div><p begin="2s" end="2s">a<br/>b</p></div>', ["2000-2000 a/b"]],
    ];
    for (const [what, body, cues] of rows) it(what, () => assert.deepEqual(shown(file(body)), cues));

    it("are counted as the document says", () => {
      const p = '<div><p begin="48f" end="00:00:04:12">a</p><p begin="100t" end="200t">b</p></div>';
      assert.deepEqual(shown(file(p, 'ttp:frameRate="24" ttp:tickRate="100"')), ["2000-4500 a", "1000-2000 b"]);
      assert.deepEqual(shown(file(p, 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001" ttp:tickRate="10"')), [
        "2002-4501 a",
        "10000-20000 b",
      ]);
      assert.equal(
        readTtml(file(p, 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"')).document.frameRate,
        23.976,
      );
    });
    it("are counted at 30, or as the caller says, when the document does not", () => {
      const text = file('<div><p begin="30f" end="00:00:02:15">a</p></div>');
      assert.deepEqual(shown(text), ["1000-2500 a"]);
      assert.deepEqual(rules(text), ["parse/frame-rate-assumed"]);
      const { document, findings } = readTtml(text, { frameRate: 25 });
      assert.deepEqual([document.cues[0]!.start, document.cues[0]!.end, document.frameRate], [1200, 2600, null]);
      assert.deepEqual(findings, []);
    });
  });

  describe("what is shown", () => {
    const rows: readonly (readonly [what: string, content: string, cues: readonly string[]])[] = [
      ["line ends", "<div><p>a<br/>b<br></br>c</p></div>", ["0- a/b/c"]],
      ["blanks", "<div><p>\n  a  b\n <span> c</span> <br/> d </p></div>", ["0- a b c/d"]],
      ["blanks that are kept", '<div xml:space="preserve"><p>\n  a  b\nc</p></div>', ["0-   a  b/c"]],
      [
        "blanks that are kept no longer",
        '<div xml:space="preserve"><p xml:space="default"> a\nb </p></div>',
        ["0- a b"],
      ],
      ["display none", '<div><p tts:display="none">a</p><p>b <span tts:display="none">c</span></p></div>', ["0- b"]],
      [
        "display none by a style",
        '<styling><style xml:id="s" tts:display="none"/></styling>|<div style="s"><p>a</p></div>',
        [],
      ],
      [
        "set",
        '<div><p end="9s" tts:display="none"><set begin="2s" dur="3s" tts:display="auto"/>a</p></div>',
        ["2000-5000 a"],
      ],
      [
        "set to none",
        '<div><p end="9s">a <span><set begin="2s" dur="3s" tts:display="none"/>b</span></p></div>',
        ["0-2000 a b", "2000-5000 a", "5000-9000 a b"],
      ],
      ["visibility", '<div><p>a <span tts:visibility="hidden">b</span></p></div>', ["0- a b"]],
      [
        "ruby",
        '<div><p><span tts:ruby="container"><span tts:ruby="base">漢</span><span tts:ruby="delimiter">(</span><span tts:ruby="text">kan</span></span>字</p></div>',
        ["0- 漢字"],
      ],
      ["metadata", "<div><p>a<metadata><ttm:desc>b</ttm:desc></metadata><ttm:title>c</ttm:title></p></div>", ["0- a"]],
      ["other vocabularies", '<div><p>a <x:q xmlns:x="urn:x">b</x:q></p><x:p xmlns:x="urn:x">c</x:p></div>', ["0- a"]],
      ["marks of HTML", "<div><p>a <i>b</i></p></div>", ["0- a b"]],
      [
        "a region that comes late",
        '<layout><region xml:id="r" begin="2s"/></layout>|<div><p region="r" end="5s">a</p></div>',
        ["2000-5000 a"],
      ],
      [
        "two regions",
        '<layout><region xml:id="r"/><region xml:id="q"/></layout>|<div><p>none <span region="r">a</span> <span region="q">b</span></p></div>',
        ["0- a", "0- b"],
      ],
      [
        "text without a region beside others",
        '<layout><region xml:id="r"/></layout>|<div><p>a</p><p region="r">b</p></div>',
        ["0- a", "0- b"],
      ],
    ];
    for (const [what, content, cues] of rows) it(what, () => assert.deepEqual(shown(file(content)), cues));

    it("pictures", () => {
      const smpte = 'xmlns:smpte="http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt"';
      const { document, findings } = readTtml(
        file(
          '<div begin="1s" end="2s" smpte:backgroundImage="a.png"/><div><image begin="3s" end="4s" src="b.png"/></div>',
          smpte,
        ),
      );
      assert.deepEqual(
        document.cues.map(({ start, end, text, image }) => [start, end, text, image]),
        [
          [1000, 2000, "", true],
          [3000, 4000, "", true],
        ],
      );
      assert.deepEqual(findings, []);
    });
    it("nothing, where nothing is written", () => {
      const text = file('<div><p begin="1s" end="2s"/><p/></div>');
      assert.deepEqual(shown(text), ["1000-2000 "]);
      assert.deepEqual(rules(text), ["parse/empty-cue"]);
    });
  });

  describe("runs", () => {
    const HEAD =
      '<styling><style xml:id="i" tts:fontStyle="italic"/><style xml:id="b" style="i" tts:fontWeight="bold"/><style xml:id="loop" style="loop"/></styling><layout><region xml:id="r"><style tts:color="yellow"/></region></layout>|';
    const rows: readonly (readonly [what: string, body: string, runs: unknown])[] = [
      ["none", "<p>a</p>", undefined],
      ["a span", '<p>a <span tts:fontStyle="oblique">b</span></p>', [{ text: "a " }, { text: "b", italic: true }]],
      ["a style", '<p style="i">a</p>', [{ text: "a", italic: true }]],
      ["a chain", '<p style="b">a</p>', [{ text: "a", italic: true, bold: true }]],
      [
        "two styles, the last over the first",
        '<p style="b nothing loop">a</p>',
        [{ text: "a", italic: true, bold: true }],
      ],
      ["an attribute over a style", '<p style="b" tts:fontStyle="normal">a</p>', [{ text: "a", bold: true }]],
      ["inherited", '<p tts:textDecoration="underline">a<span>b</span></p>', [{ text: "ab", underline: true }]],
      [
        "taken back",
        '<p style="i">a<span tts:fontStyle="normal">b</span></p>',
        [{ text: "a", italic: true }, { text: "b" }],
      ],
      ["a colour", '<p tts:color="#ff0000">a</p>', [{ text: "a", colour: "#ff0000" }]],
      ["white", '<p tts:color="#FFFFFFFF">a</p>', undefined],
      ["a region's colour", '<p region="r">a</p>', [{ text: "a", colour: "yellow" }]],
      ["HTML", "<p><b>a</b></p>", [{ text: "a", bold: true }]],
    ];
    for (const [what, body, runs] of rows) {
      it(what, () => assert.deepEqual(readTtml(file(`${HEAD}<div>${body}</div>`)).document.cues[0]!.runs, runs));
    }
  });

  describe("places", () => {
    const rows: readonly (readonly [attributes: string, paragraph: string, settings: unknown])[] = [
      ['tts:origin="10% 80%" tts:extent="80% 10%"', "", undefined],
      ['tts:displayAlign="after"', "", undefined],
      ['tts:displayAlign="before"', "", { line: 0 }],
      ['tts:origin="10% 10%" tts:extent="80% 20%" tts:displayAlign="after"', "", { line: 0 }],
      ['tts:displayAlign="center"', "", { line: 50, snapToLines: false, lineAlign: "center" }],
      ['tts:displayAlign="after" tts:textAlign="start"', "", { align: "left", position: 0 }],
      ['tts:displayAlign="after"', 'tts:textAlign="right"', { align: "right", position: 100 }],
      ['tts:displayAlign="before"', 'tts:textAlign="constructor"', { line: 0 }],
      ['tts:backgroundColor="black"', "", undefined],
    ];
    for (const [attributes, paragraph, settings] of rows) {
      it(`${attributes} ${paragraph}`, () => {
        const text = file(
          `<layout><region xml:id="r" ${attributes}/></layout>|<div><p region="r" ${paragraph}>a</p></div>`,
        );
        assert.deepEqual(readTtml(text).document.cues[0]!.settings, settings);
      });
    }
  });

  describe("the document", () => {
    it("says its language, title and profile", () => {
      const { document } = readTtml(
        file("<metadata><ttm:title> A film </ttm:title></metadata>|<div/>", 'xml:lang="fr-fr" ttp:profile="urn:p"'),
      );
      assert.equal(document.language, "fr-FR");
      assert.deepEqual(document.meta, { title: "A film", profile: "urn:p" });
    });
    it("may say its language further in", () => {
      assert.equal(readTtml(file('<div xml:lang="de"><p>a</p></div>', 'xml:lang=""')).document.language, "de");
      assert.equal(readTtml(file("<div><p>a</p></div>", 'xml:lang="und"')).document.language, null);
    });
    it("gives ids and places in the file", () => {
      const text = `<tt>\n<body><div>\n  <p xml:id="x" begin="1s" end="2s">a</p></div></body></tt>`;
      const [cue] = readTtml(text).document.cues;
      assert.equal(cue!.id, "x");
      assert.deepEqual(cue!.source, { line: 3, offset: text.indexOf("<p") });
    });
    it("says when there are no times, and where the programme starts", () => {
      assert.deepEqual(rules(file("<div><p>a</p></div>")), ["parse/no-timing"]);
      const start =
        '<metadata xmlns:e="urn:ebu:tt:metadata"><e:documentStartOfProgramme>10:00:00:00</e:documentStartOfProgramme></metadata>|<div><p begin="1s">a</p></div>';
      assert.deepEqual(rules(file(start)), ["parse/programme-start"]);
    });
    for (const namespace of [
      "http://www.w3.org/2006/10/ttaf1",
      "http://www.w3.org/2006/04/ttaf1",
      "http://www.w3.org/2004/11/ttaf1",
    ]) {
      it(`may be of ${namespace}`, () => {
        const text = `<t:tt xmlns:t="${namespace}" xmlns:tts="${namespace}#styling"><t:body><t:div><t:p begin="1s" end="2s" tts:fontStyle="italic">a<t:br/>b</t:p></t:div></t:body></t:tt>`;
        const [cue] = readTtml(text).document.cues;
        assert.deepEqual([cue!.start, cue!.end, cue!.text, cue!.runs?.[0]?.italic], [1000, 2000, "a\nb", true]);
      });
    }
  });
});
