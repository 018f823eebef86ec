import assert from "node:assert/strict";
import { deflateRawSync, gzipSync } from "node:zlib";
import { service } from "./service.js";

const LAUGHS = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
const TT = 'xmlns="http://www.w3.org/ns/ttml"';
const ttml = (body: string, prolog = ""): string =>
  `<?xml version="1.0"?>${prolog}<tt ${TT} xml:lang="en"><body><div>${body}</div></body></tt>`;
const cue = (text: string): string => `<p begin="00:00:01.000" end="00:00:02.000">${text}</p>`;

/** The head of a file of an archive that promises to be four gigabytes long. */
function zipOf(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", "latin1");
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(0xffff_fffe, 22);
  return Buffer.concat([head, packed]);
}

const NOTHING = Buffer.alloc(50_000_000);
const MXF_KEY = Buffer.from("060e2b34020501010d01020101020400", "hex");

/** What files may hold that were made to do harm, or were cut, or are something else. */
const FILES: readonly (readonly [name: string, content: string | Buffer])[] = [
  ["entities that hold entities", ttml(cue("&l12;"), `<!DOCTYPE tt [<!ENTITY l0 "ha">${LAUGHS}]>`)],
  [
    "an entity that is large and named often",
    ttml(cue("&x;".repeat(50_000)), `<!DOCTYPE tt [<!ENTITY x "${"y".repeat(50_000)}">]>`),
  ],
  ["an entity that is a file", ttml(cue("&x;"), '<!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
  ["a definition from elsewhere", ttml(cue("x"), '<!DOCTYPE tt SYSTEM "http://127.0.0.1:1/x.dtd">')],
  ["an entity of a definition", ttml(cue("x"), '<!DOCTYPE tt [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>')],
  ["a definition without end", `<?xml version="1.0"?><!DOCTYPE tt [${"<!ENTITY x 'y'>".repeat(50_000)}`],
  ["elements in one another", ttml(`${"<div>".repeat(100_000)}${cue("x")}${"</div>".repeat(100_000)}`)],
  ["elements without end", ttml("<span>".repeat(200_000))],
  ["attributes", ttml(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(" ")}>x</p>`)],
  ["an attribute twice", ttml(`<p ${'begin="1s" '.repeat(100_000)}>x</p>`)],
  ["namespaces", ttml(`<p ${Array.from({ length: 50_000 }, (_, at) => `xmlns:n${at}="urn:x"`).join(" ")}>x</p>`)],
  ["a value without end", ttml(`<p begin="${"x".repeat(1_000_000)}`)],
  ["a comment without end", ttml(`<!--${"-".repeat(1_000_000)}`)],
  ["a section without end", ttml(`<![CDATA[${"]".repeat(1_000_000)}`)],
  ["references to characters", ttml(cue("&#1114112;&#0;&#xd800;&#x110000;".repeat(20_000)))],
  [
    "a style of itself",
    ttml(cue("x"), "").replace(
      "<body>",
      '<head><styling><style xml:id="a" style="a b"/><style xml:id="b" style="a"/></styling></head><body style="a">',
    ),
  ],
  ["an archive that bursts", gzipSync(NOTHING)],
  ["an archive in an archive", gzipSync(gzipSync(NOTHING))],
  ["an archive that lies about its size", zipOf(NOTHING)],
  [
    "a film that lies about its size",
    Buffer.concat([MXF_KEY, Buffer.from("88ffffffffffffffff", "hex"), Buffer.alloc(1000)]),
  ],
  ["nothing but zeros", Buffer.alloc(1_000_000)],
  ["nothing but arrows", " --> ".repeat(200_000)],
  ["nothing but figures", "1\n".repeat(500_000)],
  ["braces", "{1}{2}".repeat(150_000)],
  ["tags that are never closed", `1\n00:00:01,000 --> 00:00:02,000\n${"<i><b>".repeat(150_000)}\n`],
  ["a page that is never closed", "<SAMI><BODY>".repeat(80_000)],
  ["half a character", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x41])])],
];

const PLACES = [
  ["/v1/subtitles/read", "film.ttml"],
  ["/v1/subtitles/check", "film.en.xml"],
  ["/v1/packages/inspect", "KREMEN/ASSETMAP.xml"],
  ["/v1/packages/inspect", "KREMEN/reel-1_sub.mxf"],
] as const;

/** An answer tells what is wrong, and of that only so much. */
const LONGEST_ANSWER = 5_000_000;

describe("files that were made to do harm", () => {
  const app = service();
  for (const [name, content] of FILES) {
    for (const [path, file] of PLACES) {
      it(`${name}, as ${file} for ${path}`, async () => {
        const response = await app.post(path).attach("file", Buffer.from(content), { filename: file });
        assert.ok(
          response.status === 200 || (response.status >= 400 && response.status < 500),
          String(response.status),
        );
        assert.ok(response.text.length < LONGEST_ANSWER, `${response.text.length} characters`);
        assert.doesNotMatch(response.text, /root:|(?:ha){100}|y{60000}/);
      });
    }
  }

  it("an archive in base64 is a file as any other", async () => {
    const content = gzipSync(NOTHING).toString("base64");
    const response = await app.post("/v1/subtitles/read").send({ content, name: "film.srt" });
    assert.ok(response.status === 200 || (response.status >= 400 && response.status < 500), String(response.status));
    assert.ok(response.text.length < LONGEST_ANSWER);
  });
});
