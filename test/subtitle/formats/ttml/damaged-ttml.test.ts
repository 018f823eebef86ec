import assert from "node:assert/strict";
import fc from "fast-check";
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

describe("readTtml, of what is damaged or hostile", () => {
  describe("damage", () => {
    const rows: readonly (readonly [what: string, text: string, cues: readonly string[], found: readonly string[]])[] =
      [
        ["no namespaces", '<tt><body><div><p begin="1s" end="2s">a</p></div></body></tt>', ["1000-2000 a"], []],
        [
          "prefixes that were not declared",
          '<tt:tt><tt:body><tt:p begin="1s" end="2s">a</tt:p></tt:body></tt:tt>',
          ["1000-2000 a"],
          ["parse/xml-malformed", "parse/xml-malformed", "parse/xml-malformed"],
        ],
        [
          "cut off",
          file('<div><p begin="1s" end="2s">a</p><p begin="3s" end="4s">b').replace(/<\/body.*/, ""),
          ["1000-2000 a", "3000-4000 b"],
          ["parse/xml-malformed"],
        ],
        [
          "an end tag lost",
          file('<div><p begin="1s" end="2s">a<p begin="3s" end="4s">b</p></div>'),
          ["1000-2000 a", "3000-4000 b"],
          ["parse/xml-malformed"],
        ],
        [
          "an ampersand",
          file('<div><p begin="1s" end="2s">a & b</p></div>'),
          ["1000-2000 a & b"],
          ["parse/xml-malformed"],
        ],
        [
          "entities of its own",
          `<!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/hosts">]>${file('<div><p begin="1s" end="2s">&x;</p></div>')}`,
          ["1000-2000 &x;"],
          ["parse/xml-malformed", "parse/xml-malformed"],
        ],
        [
          "commas",
          file('<div><p begin="00:00:01,000" end="2s">a</p></div>'),
          ["1000-2000 a"],
          ["parse/time-separator"],
        ],
        [
          "a time that is none",
          file('<div><p begin="1s" end="later">a</p></div>'),
          ["1000- a"],
          ["parse/line-unreadable"],
        ],
        ["an end that never comes", file('<div><p begin="1s" end="indefinite">a</p></div>'), ["1000- a"], []],
        [
          "two files joined",
          file('<div><p end="1s">a</p></div>') + file('<div><p begin="2s" end="3s">b</p></div>'),
          ["0-1000 a", "2000-3000 b"],
          ["parse/xml-malformed"],
        ],
        ["no XML", "nothing", [], ["parse/xml-malformed", "parse/xml-malformed"]],
      ];
    for (const [what, text, cues, found] of rows) {
      it(what, () => {
        assert.deepEqual(shown(text), cues);
        assert.deepEqual(rules(text), found);
      });
    }
  });

  describe("is bounded", () => {
    const many = (count: number, text: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => text(at)).join("");
    const body = (text: string): string => file(`<div>${text}</div>`);
    const rows: readonly (readonly [what: string, text: string])[] = [
      ["words that come and stay", body(`<p end="1h">${many(20_000, (at) => `<span begin="${at}ms">w </span>`)}</p>`)],
      [
        "words with lines between",
        body(`<p end="1h">${many(20_000, (at) => `<span begin="${at}ms" dur="1ms">w</span><br/>`)}</p>`),
      ],
      [
        "many sets",
        body(
          `<p>${many(20_000, (at) => `<set begin="${at}s" dur="500ms" tts:display="none"/>`)}${many(5000, () => "<span>x</span>")}</p>`,
        ),
      ],
      [
        "a long chain of styles",
        file(
          `${many(20_000, (at) => `<style xml:id="s${at}" style="s${at + 1}"/>`)}|${many(5000, () => '<p style="s0">x</p>')}`,
        ),
      ],
      [
        "styles that fan out",
        file(`${many(90, (at) => `<style xml:id="s${at}" style="s${at + 1} s${at + 1}"/>`)}|<p style="s0">x</p>`),
      ],
      ["many references", body(`<p style="${"a ".repeat(200_000)}">x</p>`)],
      [
        "times that are none, out of order",
        body(many(20_000, () => '<p begin="x"><span begin="y">a</span><set begin="z" tts:display="none"/></p>')),
      ],
      ["nothing but depth", `<tt><body>${"<div>".repeat(50_000)}`],
      ["paragraphs without end tags", `<tt><body>${'<p begin="1s">x'.repeat(50_000)}`],
    ];
    for (const [what, text] of rows) {
      it(what, () => {
        const start = performance.now();
        const { document } = readTtml(text);
        assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
        assert.ok(document.cues.length <= 60_000);
      });
    }
    it("and keeps every word of what it does not write out", () => {
      const { cues } = readTtml(
        body(`<p end="1h">${many(500, (at) => `<span begin="${at}s">w${at} </span>`)}</p>`),
      ).document;
      assert.equal(cues.length, 500);
      assert.deepEqual([cues[3]!.start, cues[3]!.end, cues[3]!.text], [3000, 3_600_000, "w3"]);
    });
  });

  it("answers any text at all", () => {
    const piece = fc.constantFrom(
      "<p",
      "<p begin='1s'>",
      "<span dur='2s'>",
      "</p>",
      "</span>",
      "<br/>",
      "<div timeContainer='seq'>",
      "</div>",
      "<tt>",
      "<body end='3s'>",
      " begin='",
      "'",
      ">",
      "x",
      "&",
      "<set tts:display='none' begin='1s'/>",
      "<region xml:id='r' end='1s'/>",
      " region='r'",
      "<style xml:id='s' style='s'/>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
        for (const { start, end, text, runs } of readTtml(pieces.join("")).document.cues) {
          assert.ok(Number.isSafeInteger(start) && (end === null || Number.isSafeInteger(end)));
          if (runs !== undefined) assert.equal(runs.map((run) => run.text).join(""), text);
        }
      }),
    );
  });
});
