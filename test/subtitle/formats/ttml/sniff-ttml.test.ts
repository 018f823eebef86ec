import assert from "node:assert/strict";
import { sniffTtml } from "../../../../src/subtitle/formats/ttml/sniff-ttml.js";

const NS = 'xmlns="http://www.w3.org/ns/ttml"';

describe("sniffTtml", () => {
  const rows: readonly (readonly [what: string, head: string, score: number])[] = [
    ["a file", `<?xml version="1.0"?>\n<!-- made > by -->\n<tt ${NS}>`, 1],
    ["a prefix", '<tt:tt xmlns:tt="http://www.w3.org/ns/ttml">', 1],
    ["a draft", "<tt xml:lang='en' xmlns='http://www.w3.org/2006/10/ttaf1'>", 1],
    ["a document type", `<!DOCTYPE tt [<!ENTITY a "b">]><tt ${NS}>`, 1],
    ["no namespace", "<tt><body/></tt>", 0.9],
    ["damage before it", `??<tt ${NS}>`, 0.85],
    ["inside other XML", `<mpd ${NS}><p begin="1s">`, 0.85],
    ["a subtitle with a tag of that name", "1\n00:00:01,000 --> 00:00:02,000\n<tt>x</tt>", 0],
    ["digital cinema", '<DCSubtitle Version="1.0">', 0],
    ["an element with a longer name", "<ttx>", 0],
    ["nothing", "", 0],
  ];
  for (const [what, head, score] of rows) it(what, () => assert.equal(sniffTtml(head), score));

  it("takes its time from no head", () => {
    for (const piece of ["<!--", "<!-- - ", "<?", "<![", "<!a[", "<p ", "xmlns=", " ", "xmlns:a ", "<!a[]"]) {
      const start = performance.now();
      sniffTtml(piece.repeat(65_536 / piece.length) + NS);
      assert.ok(performance.now() - start < 1000, piece);
    }
  });
});
