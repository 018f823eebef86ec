import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSubtitles, summarizeSubtitles, summaryOf } from "../../src/subtitle/index.js";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("figures of a subtitle file", () => {
  it("are counted", async () => {
    const text = "1\n00:00:05,000 --> 00:00:06,500\n<i>Да</i> & no\n\n2\n00:00:01,000 --> 00:00:02,000\nx\ny\n";
    assert.deepEqual(await summarizeSubtitles(cut(utf8(text), 7)), {
      format: "srt",
      encoding: "utf-8",
      language: null,
      count: 2,
      firstStart: 1000,
      lastEnd: 6500,
      totalDuration: 2500,
      characters: 10,
      findings: [],
      findingCounts: {},
    });
  });

  it("hold a hundred findings and the number of all", async () => {
    const text = "1\n0:0:1 --> 0:0:2\nx\n\n";
    for (const count of [300, 15_000]) {
      const { findings, findingCounts } = await summarizeSubtitles(cut(utf8(text.repeat(count)), 10_000));
      assert.equal(findings.length, 100);
      assert.deepEqual(findingCounts, { "parse/time-fraction": count, "parse/time-digits": count });
    }
  });

  it("find the encoding where the first letter that is not ASCII stands", async () => {
    const ascii = "1\n00:00:01,000 --> 00:00:02,000\nCome in.\n\n".repeat(9000);
    const russian = "1\n00:00:01,000 --> 00:00:02,000\nЗдесь живёт мой брат, он не придёт домой\n\n".repeat(50);
    const bytes = [...russian].map((char) => {
      const code = char.codePointAt(0)!;
      return code < 128 ? code : char === "ё" ? 0xb8 : code - 0x410 + 0xc0;
    });
    const whole = new Uint8Array([...utf8(ascii), ...bytes]);
    const { encoding, count, findingCounts } = await summarizeSubtitles(cut(whole, 65536));
    assert.deepEqual([encoding, count, findingCounts], ["windows-1251", 9050, { "encoding/not-utf8": 1 }]);
  });

  it("of other formats and of nothing known are those of the whole", async () => {
    assert.deepEqual(await summarizeSubtitles(cut(utf8("nothing at all"), 5)), {
      format: null,
      encoding: null,
      language: null,
      count: 0,
      firstStart: null,
      lastEnd: null,
      totalDuration: 0,
      characters: 0,
      findings: [{ rule: "format/unknown", severity: "error", params: {} }],
      findingCounts: { "format/unknown": 1 },
    });
    const sbv = utf8("0:00:01.000,0:00:02.000\nHello\n");
    assert.deepEqual(await summarizeSubtitles(cut(sbv, 4)), summaryOf(readSubtitles(sbv)));
  });

  it("are those of the whole for a long file in UTF-8", async () => {
    const bytes = utf8("\ufeff" + "1\n00:00:01,000 --> 00:00:02,000\n<i>Où</i> — là ?\n\n".repeat(7000));
    const { findings, ...whole } = summaryOf(readSubtitles(bytes));
    const { findings: told, ...streamed } = await summarizeSubtitles(cut(bytes, 70_001));
    assert.deepEqual(streamed, whole);
    assert.deepEqual(told, findings);
  });

  it("are the same for line ends of any kind", async () => {
    const text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nx\ry\n\r\n2\n00:00:03,000 --> 00:00:04,000\nz\0\n";
    for (let size = 1; size < 20; size++) {
      const { count, characters, findingCounts } = await summarizeSubtitles(
        cut(utf8("\n".repeat(262144) + text), size * 13_000),
        { format: "srt" },
      );
      assert.deepEqual(
        [count, characters, findingCounts],
        [2, 4, { "parse/newline": 1, "parse/nul": 1 }],
        String(size),
      );
    }
  });
});
