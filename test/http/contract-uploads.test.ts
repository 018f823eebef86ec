import fc from "fast-check";
import { after, before, describe, it } from "mocha";
import { outputSchemaOf, type OperationId } from "../../src/operation/index.js";
import { assertContract, assertSame } from "./fuzz/assert-contract.js";
import { contractRuns, contractTimeout } from "./fuzz/contract-runs.js";
import { askedLanguages } from "./fuzz/asked-language.js";
import { listen, type ListeningService } from "./fuzz/listening-service.js";
import { subtitles } from "./fuzz/meaningful-texts.js";
import { oneMutation } from "./fuzz/one-mutation.js";

const RUNS = contractRuns(30);
const BOUNDARY = "b0undary";
const UPLOADS: readonly OperationId[] = [
  "subtitles/read",
  "subtitles/languages",
  "subtitles/check",
  "subtitles/convert",
  "subtitles/align",
  "subtitles/split",
  "subtitles/merge",
  "packages/inspect",
];

const quoted = (name: string): string => `"${name.replace(/[\r\n"]/g, " ")}"`;

/** A file of an upload, under the names that the operations know and others. */
const file = fc
  .record({
    part: fc.constantFrom("file", "reference", "first", "second", "files", "x", ""),
    name: fc.oneof(fc.constantFrom("film.fr.srt", "Фильм.srt", "../../etc/passwd", "ASSETMAP.xml", ""), fc.string()),
    content: fc.oneof(
      subtitles.map((text) => Buffer.from(text)),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    ),
  })
  .map(({ part, name, content }) =>
    Buffer.concat([
      Buffer.from(`Content-Disposition: form-data; name=${quoted(part)}; filename=${quoted(name)}\r\n\r\n`),
      content,
    ]),
  );

/** The rest of the input, or what stands in its place. */
const settings = oneMutation(
  fc.record(
    {
      to: fc.constantFrom("srt", "webvtt", "ttml", "klingon"),
      summary: fc.boolean(),
      promise: fc.constantFrom("OmU", "RU OV with FR subt."),
      hashes: fc.constant("none"),
    },
    { requiredKeys: [] },
  ),
);
const field = fc
  .tuple(fc.constantFrom("input", "input", "input", "other", "__proto__"), fc.oneof(settings, fc.constant({})))
  .map(([name, value]) =>
    Buffer.from(`Content-Disposition: form-data; name="${name}"\r\n\r\n${JSON.stringify(value)}`),
  );

const parts = fc.oneof(
  { weight: 4, arbitrary: file },
  field,
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);

/** A form of several parts, ended or not, or bytes that only say they are one. */
const forms = fc.tuple(fc.array(parts, { maxLength: 4 }), fc.boolean(), fc.boolean()).map(([some, ends, whole]) => {
  const body = Buffer.concat([
    ...some.flatMap((part) => [Buffer.from(`--${BOUNDARY}\r\n`), part, Buffer.from("\r\n")]),
    Buffer.from(ends ? `--${BOUNDARY}--\r\n` : ""),
  ]);
  return whole ? body : body.subarray(0, body.length - 7);
});

const types = fc.oneof(
  { weight: 6, arbitrary: fc.constant(`multipart/form-data; boundary=${BOUNDARY}`) },
  fc.constantFrom(
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=other",
    `MULTIPART/FORM-DATA; boundary="${BOUNDARY}"; charset=latin1`,
    "multipart/mixed; boundary=x",
  ),
);

describe("the contract of uploads", function () {
  this.timeout(contractTimeout(RUNS));
  let service: ListeningService;

  before(async () => {
    service = await listen();
  });
  after(() => service.close());

  for (const id of UPLOADS) {
    it(`${id}: a result by its schema or a problem, the same twice`, () =>
      fc.assert(
        fc.asyncProperty(forms, types, askedLanguages, async (body, type, { locale, search, headers }) => {
          const path = `/v1/${id}`;
          const question = { path: path + search, headers: { ...headers, "Content-Type": type }, body };
          const answer = await service.ask(question);
          assertContract(answer, { path, locale }, outputSchemaOf(id));
          assertSame(answer, await service.ask(question));
        }),
        { numRuns: RUNS },
      ));
  }
});
