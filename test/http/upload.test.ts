import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertProblem, bodyOf, service } from "./service.js";

const FRENCH = "1\n00:00:01,000 --> 00:00:02,500\nLa marée tourne à six heures.\n";
const NAME = "Отлив.fr.srt";
const LIMIT = 16 * 1024 * 1024;

interface Read {
  readonly format: string;
  readonly cues: readonly { readonly text: string; readonly markup?: string }[];
}

interface Checked {
  readonly verdict: string;
  readonly files: readonly { readonly name: string; readonly count: number }[];
}

type Part = readonly [disposition: string, content: string];

const INPUT: Part = ['form-data; name="input"', "{}"];
const fileAs = (part: string): Part => [`form-data; name="${part}"; filename="a.srt"`, FRENCH];

/** A body as a program would write it that holds itself to nothing; characters are bytes. */
function bodyOfParts(parts: readonly Part[]): Buffer {
  const written = parts.map(
    ([disposition, content]) => `--x\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n`,
  );
  return Buffer.from(`${written.join("")}--x--\r\n`, "latin1");
}

describe("uploads", () => {
  it("a file is the input, and the part `input` the rest of it", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .field("input", JSON.stringify({ markup: true }))
      .attach("file", Buffer.from(FRENCH), NAME)
      .expect(200);
    const { format, cues } = bodyOf(response) as Read;
    assert.equal(format, "srt");
    assert.deepEqual(
      cues.map((cue) => cue.markup),
      ["La marée tourne à six heures."],
    );
  });

  it("several files keep their order and their names", async () => {
    const response = await service()
      .post("/v1/subtitles/check")
      .attach("file", Buffer.from(FRENCH), NAME)
      .attach("file", Buffer.from(FRENCH.repeat(2)), "Отлив.2.fr.srt")
      .expect(200);
    const { files } = bodyOf(response) as Checked;
    assert.deepEqual(
      files.map(({ name, count }) => [name, count]),
      [
        [NAME, 1],
        ["Отлив.2.fr.srt", 2],
      ],
    );
  });

  it("two named parts are compared", async () => {
    const response = await service()
      .post("/v1/subtitles/align")
      .attach("file", Buffer.from(FRENCH), "a.srt")
      .attach("reference", Buffer.from(FRENCH), "b.srt")
      .expect(200);
    assert.equal((bodyOf(response) as { rate: number }).rate, 1);
  });

  it("a package keeps its folders", async () => {
    const response = await service()
      .post("/v1/packages/inspect")
      .attach("file", Buffer.from("<AssetMap/>"), { filename: "KREMEN/ASSETMAP.xml" })
      .expect(200);
    assert.equal((bodyOf(response) as { standard: null }).standard, null);
  });

  it("no file is told as such", async () => {
    const response = await service().post("/v1/subtitles/read").field("input", "{}");
    assertProblem(response, "no-file", 400);
  });

  it("a field that is no part of the form is told, never passed over", async () => {
    const response = await service()
      .post("/v1/subtitles/check")
      .attach("file", Buffer.from(FRENCH), NAME)
      .field("promise", "VOSTFR");
    assertProblem(response, "invalid-input", 422);
  });

  const REFUSED: readonly (readonly [name: string, path: string, parts: readonly Part[], problem: [string, number]])[] =
    [
      ["a rest that comes twice", "subtitles/read", [INPUT, INPUT, fileAs("file")], ["invalid-input", 422]],
      ["a second file where one is taken", "subtitles/read", [fileAs("file"), fileAs("more")], ["invalid-input", 422]],
      ["a file that has no place", "subtitles/align", [fileAs("file"), fileAs("other")], ["invalid-input", 422]],
      ["two files in one place", "subtitles/merge", [fileAs("first"), fileAs("first")], ["invalid-input", 422]],
      [
        "a place that every object has",
        "subtitles/merge",
        [fileAs("first"), fileAs("__proto__")],
        ["invalid-input", 422],
      ],
      ["a part without a name", "subtitles/read", [['form-data; filename="a.srt"', "x"]], ["malformed-upload", 400]],
      ["a field without a name", "subtitles/read", [["form-data", "x"]], ["malformed-upload", 400]],
      [
        "a rest that is not UTF-8",
        "subtitles/read",
        [['form-data; name="input"', '{"format":"\xe9"}']],
        ["not-utf-8", 400],
      ],
      [
        "more files than there may be",
        "subtitles/check",
        Array<Part>(1001).fill(fileAs("file")),
        ["invalid-input", 422],
      ],
    ];
  for (const [name, path, parts, problem] of REFUSED) {
    it(`${name} is told, never passed over`, async () => {
      const response = await service()
        .post(`/v1/${path}`)
        .set("Content-Type", "multipart/form-data; boundary=x")
        .send(bodyOfParts(parts));
      assertProblem(response, ...problem);
    });
  }

  it("one that is compressed is refused", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .set("Content-Type", "multipart/form-data; boundary=x")
      .set("Content-Encoding", "gzip")
      .send(bodyOfParts([fileAs("file")]));
    assertProblem(response, "unsupported-encoding", 415);
  });

  it("a broken rest is told", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .field("input", "{")
      .attach("file", Buffer.from("x"), "a");
    assertProblem(response, "malformed-json", 400);
  });

  it("a rest that is no object is told", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .field("input", "[]")
      .attach("file", Buffer.from("x"), "a");
    assertProblem(response, "invalid-input", 422);
  });

  it("a body without its boundary is told", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .set("Content-Type", "multipart/form-data; boundary=x")
      .send("nothing of the kind");
    assertProblem(response, "malformed-upload", 400);
  });

  for (const type of ["multipart/form-data;", "multipart/form-data"]) {
    it(`a body that names no boundary is told: ${type}`, async () => {
      const asked = service().post("/v1/subtitles/read").set("Content-Type", type);
      assertProblem(await asked.send("nothing of the kind"), "malformed-upload", 400);
    });
  }

  it("what is neither JSON nor an upload is told that both would do", async () => {
    const asked = service().post("/v1/subtitles/read").set("Content-Type", "text/xml");
    const response = await asked.send("<tt/>");
    assertProblem(response, "unsupported-media-type", 415);
    assert.match(response.text, /application\/json or multipart\/form-data in UTF-8/);
  });

  it("more than the limit is refused", async () => {
    const response = await service()
      .post("/v1/subtitles/read")
      .attach("file", Buffer.alloc(LIMIT + 1, 0x20), "a.srt");
    assertProblem(response, "body-too-large", 413);
  });

  it("is not taken where there are no files", async () => {
    const response = await service().post("/v1/titles/key").field("input", "{}");
    assertProblem(response, "unsupported-media-type", 415);
  });

  it("a path is never followed", async () => {
    const response = await service().post("/v1/subtitles/read").send({ path: "package.json" });
    assertProblem(response, "path-not-taken", 400);
    const folder = await service().post("/v1/packages/inspect").send({ path: "." });
    assertProblem(folder, "path-not-taken", 400);
  });
});
