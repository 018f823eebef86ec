import fc from "fast-check";
import type { OperationId } from "../../src/operation/index.js";

const WORDS = [
  "OmU",
  "RU",
  "OV",
  "VOSTFR",
  "with",
  "FR",
  "&",
  "NL",
  "subt.",
  "(",
  ")",
  "_FTR_",
  ".en.srt",
  "\ud83d",
  "\u0000",
  "ё",
  " ",
];

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(" ")),
);
const language = fc.constantFrom("ru", "FR", "pt-BR", "cmn-Hans", "und", "iw", "x-own", "not a tag!", "de-1901-1901");
const tag = fc.record(
  {
    kind: fc.constantFrom("original", "dubbed", "voiceover", "silent", "nodialogue", "unknown", "best"),
    audio: fc.option(fc.array(language, { maxLength: 3 })),
    subtitles: fc.option(
      fc.array(
        fc.record({
          language,
          kind: fc.constantFrom("full", "sdh", "forced", "partial"),
          medium: fc.constantFrom("burned-in", "dcp", "closed", "live", "file", "unknown"),
        }),
        { maxLength: 3 },
      ),
    ),
    ambiguity: fc.constant([]),
  },
  { requiredKeys: ["kind", "audio", "subtitles"] },
);
const region = fc.constantFrom("DE", "BE", "CA-QC", "XX", "germany");
const originalLanguages = fc.array(language, { maxLength: 2 });
const side = fc.oneof(
  text,
  tag,
  fc.record({ title: text, tag, files: fc.array(text, { maxLength: 2 }) }, { requiredKeys: [] }),
);

const INPUTS: Readonly<Record<OperationId, fc.Arbitrary<unknown>>> = {
  "version-tags/parse": fc.record(
    {
      text,
      context: fc.record(
        {
          region,
          originalLanguages,
          house: fc.constantFrom("arte", "cinematheque-lu", "nobody", "__proto__"),
          notation: fc.constantFrom("auto", "isdcf", "release", "filename", "prose", "klingon"),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["text"] },
  ),
  "version-tags/format": fc.record(
    {
      tag,
      style: fc.constantFrom("long", "short", "codes", "spoken", "mark", "isdcf", "luxembourg", "klingon"),
      locale: fc.constantFrom("en", "fr", "nl", "de", "ru", "xx"),
    },
    { requiredKeys: ["tag", "style"] },
  ),
  "version-tags/compare": fc.record(
    { promise: side, actual: side, context: fc.record({ region, originalLanguages }, { requiredKeys: [] }) },
    { requiredKeys: ["promise", "actual"] },
  ),
  "version-tags/styles": fc.record({}),
  "languages/lookup": fc.record(
    { text, code: fc.oneof(text, language), locale: fc.constantFrom("en", "ru", "xx") },
    { requiredKeys: [] },
  ),
};

/** Input of an operation that fits its schema, or nearly does. */
export function operationInput(id: OperationId): fc.Arbitrary<unknown> {
  return INPUTS[id];
}
