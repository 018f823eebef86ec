import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { SubtitleFormatId } from "../../src/model/index.js";
import { convertSubtitles, readSubtitles, readSubtitleText, WRITABLE_FORMATS } from "../../src/subtitle/index.js";
import { LOST_PARTS, type LostPart } from "../../src/subtitle/lost.js";

const vtt = (text: string, before = ""): string => `WEBVTT\n\n${before}00:01.000 --> 00:02.000\n${text}\n`;
const ass = (text: string, more = "", columns = "0,0,0,"): string =>
  `[Script Info]\nScriptType: v4.00+\n\n${more}[Events]\nFormat: Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0:00:01.00,0:00:02.00,Default,,${columns},${text}\n`;
const srt = (text: string, place = ""): string => `1\n00:00:01,000 --> 00:00:02,000${place}\n${text}\n`;
const ttml = (body: string, head = ""): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head>${head}</head><body><div>${body}</div></body></tt>`;
const p = (text: string, attributes = ""): string => `<p begin="1s" end="2s" ${attributes}>${text}</p>`;
const region = (attributes: string): string => `<layout><region xml:id="r" ${attributes}/></layout>`;
const smpte = (subtitle: string, font = ""): string =>
  `<SubtitleReel xmlns="http://www.smpte-ra.org/schemas/428-7/2014/DCST"><Id>urn:uuid:0f5e7a10-1111-4222-8333-000000000005</Id><TimeCodeRate>24</TimeCodeRate><SubtitleList><Font ${font}>${subtitle}</Font></SubtitleList></SubtitleReel>`;
const event = (text: string, fade = ""): string =>
  `<Subtitle SpotNumber="1" TimeIn="00:00:01:00" TimeOut="00:00:02:00" ${fade}><Text Valign="bottom" Vposition="8">${text}</Text></Subtitle>`;

/** What a file says, and what is lost whatever is written of it. */
const FILES: readonly (readonly [what: string, text: string, lost: readonly LostPart[]])[] = [
  ["WebVTT: a class", vtt("<c.shout>Run!</c>"), ["classes"]],
  ["WebVTT: a colour and another class", vtt("<c.yellow.loud>Run!</c>"), ["classes"]],
  ["WebVTT: a colour", vtt("<c.yellow>Run!</c>"), []],
  ["WebVTT: ruby", vtt("<ruby>漢<rt>kan</rt></ruby>"), ["ruby"]],
  ["WebVTT: the times of words", vtt("Run <00:01.500>now"), ["inner-times"]],
  ["WebVTT: a passage in another language", vtt("He said <lang fr>bonjour</lang>"), ["passage-languages"]],
  ["WebVTT: a comment", vtt("Run!", "NOTE checked by Mira\n\n"), ["notes"]],
  ["ASS: karaoke", ass("{\\k20}Sing {\\kf30}it"), ["inner-times"]],
  ["ASS: fading", ass("{\\fad(200,200)}Run"), ["fading"]],
  ["ASS: a place in pixels", ass("{\\pos(100,200)}Run"), ["position"]],
  ["ASS: margins", ass("Run", "", "30,0,0,"), ["position"]],
  ["ASS: animation", ass("{\\t(\\fs40)}Run"), ["movement", "styles"]],
  ["ASS: a path", ass("{\\move(0,0,9,9)}Run"), ["movement", "position"]],
  ["ASS: an effect", ass("Run", "", "0,0,0,Banner;20"), ["movement"]],
  ["ASS: a font", ass("{\\fnArial\\bord2}Run"), ["styles"]],
  ["ASS: italics", ass("{\\i1}Run"), []],
  ["ASS: a remark", ass("{ask Mira}Run"), ["notes"]],
  [
    "ASS: a comment",
    ass("Run", "").replace("Dialogue:", "Comment: 0:00:00.00,0:00:01.00,Default,,0,0,0,,x\nDialogue:"),
    ["notes"],
  ],
  [
    "ASS: a style",
    ass("Run", "[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,Verdana,40\n\n"),
    ["styles"],
  ],
  ["SRT: a font", srt('<font face="Arial">Run</font>'), ["styles"]],
  ["SRT: a colour", srt('<font color="#ff0000">Run</font>'), []],
  ["SRT: overrides of ASS", srt("{\\fad(1,1)\\pos(1,2)}Run"), ["fading", "position"]],
  ["SRT: a place", srt("Run", " X1:100 X2:200 Y1:100 Y2:200"), ["position"]],
  ["TTML: a background", ttml(p("Run", 'tts:backgroundColor="black"')), ["styles"]],
  ["TTML: italics", ttml(p("Run", 'tts:fontStyle="italic"')), []],
  [
    "TTML: a region of its own",
    ttml(p("Run", 'region="r"'), region('tts:origin="5% 60%" tts:extent="50% 30%"')),
    ["regions"],
  ],
  ["TTML: a region at an edge", ttml(p("Run", 'region="r"'), region('tts:displayAlign="before"')), []],
  [
    "TTML: a gloss",
    ttml(p('<span tts:ruby="container"><span tts:ruby="base">漢</span><span tts:ruby="text">kan</span></span>')),
    ["ruby"],
  ],
  ["TTML: a change", ttml(p('<set begin="0.5s" tts:color="red"/>Run')), ["movement"]],
  ["TTML: a comment", ttml(`<!-- checked -->${p("Run")}`), ["notes"]],
  [
    "TTML: a passage in another language",
    ttml(p('He said <span xml:lang="fr">bonjour</span>', 'xml:lang="en"')),
    ["passage-languages"],
  ],
  [
    "TTML: who made it",
    ttml(p("Run"), "<metadata><ttm:agent><ttm:name>Mira</ttm:name></ttm:agent></metadata>"),
    ["meta"],
  ],
  ["cinema: fading", smpte(event("Run", 'FadeUpTime="00:00:00:02"')), ["fading"]],
  ["cinema: no fading", smpte(event("Run", 'FadeUpTime="00:00:00:00" FadeDownTime="00:00:00:00"')), []],
  ["cinema: a size", smpte(event("Run"), 'Size="60"'), ["styles"]],
  ["cinema: a gloss", smpte(event("<Ruby><Rb>漢</Rb><Rt>kan</Rt></Ruby>")), ["ruby"]],
  ["LRC: the times of words", "[00:01.00]<00:01.10>Run <00:01.40>now\n[00:03.00]There\n", ["inner-times"]],
  ["MicroDVD: a font and a place", "{1}{1}25\n{25}{50}{f:Arial}{p:0}Run\n", ["styles", "position"]],
  ["MicroDVD: italics", "{1}{1}25\n{25}{50}{y:i}Run\n", []],
  [
    "SAMI: a comment in a text",
    "<SAMI><BODY><SYNC Start=1000><P>Run <!-- or: walk --> now<SYNC Start=2000><P>&nbsp;</BODY></SAMI>",
    ["notes"],
  ],
  [
    "SAMI: looks",
    "<SAMI><HEAD><STYLE>P { font-size: 20pt; } .FR { lang: fr-FR; }</STYLE></HEAD><BODY><SYNC Start=1000><P Class=FR>Run<SYNC Start=2000><P Class=FR>&nbsp;</BODY></SAMI>",
    ["styles"],
  ],
];

describe("what a file says and a document has no place for", () => {
  for (const [what, text, expected] of FILES) {
    it(what, () => {
      const { value } = readSubtitleText(text);
      assert.ok(value?.cues.length, "it is read");
      for (const to of WRITABLE_FORMATS) {
        const lost: ReadonlySet<LostPart> = new Set(convertSubtitles(value, to, { title: "x", language: "en" }).lost);
        assert.deepEqual(
          expected.filter((part) => !lost.has(part)),
          [],
          to,
        );
      }
      assert.deepEqual(value.unkept ?? [], inOrder(expected));
    });
  }

  it("nothing of what is written here", () => {
    const text = srt("<i>Run</i>\nnow");
    for (const to of WRITABLE_FORMATS) {
      const written = convertSubtitles(readSubtitleText(text).value!, to, { title: "x", language: "en" }).text;
      assert.equal(readSubtitleText(written, { format: to }).value?.unkept, undefined, to);
    }
  });

  it("style sheets only where WebVTT is not written", () => {
    const { value } = readSubtitleText("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nRun\n");
    const lost = (to: SubtitleFormatId) => convertSubtitles(value!, to).lost;
    assert.deepEqual([lost("webvtt"), lost("srt")], [[], ["styles"]]);
  });

  it("the same when the file is read to the letter", () => {
    const read = readSubtitles(Buffer.from(vtt("<ruby>a<rt>b</rt></ruby>", "NOTE x\n\n")), { mode: "conforming" });
    assert.deepEqual(read.value?.unkept, ["ruby", "notes"]);
  });
});

const ORDER = [
  "inner-times",
  "fading",
  "movement",
  "classes",
  "styles",
  "ruby",
  "passage-languages",
  "position",
  "regions",
  "notes",
  "meta",
];

function inOrder(parts: readonly LostPart[]): readonly string[] {
  assert.ok(parts.every((part) => LOST_PARTS.includes(part)));
  return ORDER.filter((part) => parts.includes(part as LostPart));
}
