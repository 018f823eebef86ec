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
  "Андрей",
  "ГРЯЗЕВ,",
  "Иванович",
  "Gryazev",
  "A.",
  "Щукин",
  "I͡Uriĭ",
  "The",
  "მოსკოვი",
  "и\u0306",
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
const scheme = fc.constantFrom(
  "alalc-rus-Cyrl-Latn-2012",
  "iso-rus-Cyrl-Latn-9-1995",
  "ua-ukr-Cyrl-Latn-2010",
  "c2t-rus",
  "house:kinoglaz",
  "transcription:fr",
  "no-such-scheme",
  "__proto__",
);
const SUBTITLE_PIECES = [
  "1\n",
  "00:00:01,000 --> 00:00:02,000\n",
  "00:01.000 --> 00:02.000 line:10%\n",
  "WEBVTT\n\n",
  "{1}{25}",
  "[00:01.00]",
  "<SYNC Start=1><P>",
  "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,",
  "[Script Info]\n[Events]\n",
  '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="0s" end="1s">',
  '<DCSubtitle Version="1.0"><Subtitle TimeIn="00:00:01:000" TimeOut="00:00:02:000"><Text VPosition="8">',
  "</Text></Subtitle>",
  "<i>",
  "\n\n",
  "Le train part à six heures.\n",
  "De trein vertrekt om zes uur.\n",
  "Поезд уходит в шесть.\n",
  "\u0000",
  "\ufeff",
];
const subtitleText = fc.oneof(
  text,
  fc.array(fc.constantFrom(...SUBTITLE_PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
);
const subtitleFile = fc.oneof(
  fc.record(
    { text: subtitleText, name: fc.constantFrom("film.fr.srt", "film.vtt", "x.ass", "a") },
    { requiredKeys: ["text"] },
  ),
  fc.record({ content: subtitleText.map((given) => Buffer.from(given, "utf8").toString("base64")) }),
  fc.record({ content: fc.constantFrom("", "AAA=", "not base64!") }),
  fc.record({ path: fc.constantFrom("/etc/passwd", "film.srt") }),
);
const reading = fc.record(
  {
    mode: fc.constantFrom("tolerant", "conforming"),
    format: fc.constantFrom("srt", "webvtt", "sami", "ebu-stl", "klingon"),
    encoding: fc.constantFrom("utf-8", "windows-1251", "klingon"),
    frameRate: fc.constantFrom(24, 0.001, 0),
    summary: fc.boolean(),
    markup: fc.boolean(),
  },
  { requiredKeys: [] },
);
const target = fc.constantFrom(
  "srt",
  "webvtt",
  "ass",
  "ttml",
  "dcp-interop",
  "dcp-smpte",
  "microdvd",
  "sbv",
  "ebu-stl",
);
const texts = fc.array(text, { maxLength: 4 });
const limit = fc.constantFrom(1, 3, 0, 1.5);
const title = fc.record({ text, language }, { requiredKeys: ["text"] });

const house = fc.constantFrom("luxembourg", "kinoglot", "cottbus", "goeast", "no-such-house", "__proto__", "");
const PAGE_LINES = [
  "The Salt Ferry (Соляной паром)",
  "Soviet Union, 1987, 94 min",
  "RU OV with FR & NL subt.",
  "Director: Oleg Brusnikin",
  "Cast: Nadezhda Krotova (Anna), Ilmari Saarinen",
  "Sat 07/05 19:30 Aurora Cinema Public",
  "• Grand Prize, Baltic Film Days, 1988 (Estonia)",
  "Cast & Credits",
  "Director:",
  "((((",
  "1h1h1h 12/12/12",
  "\ud83d Директор",
  "",
];
const page = fc.oneof(
  text,
  fc.array(fc.constantFrom(...PAGE_LINES)).map((lines) => lines.join("\n")),
);
const record = fc.oneof(
  fc.record(
    {
      source: fc.record({ house }),
      titles: fc.array(fc.record({ text, language, role: fc.constantFrom("original", "literal", "best") }), {
        maxLength: 3,
      }),
      year: fc.constantFrom(1987, 2020, null, "1987", 0),
      countries: fc.array(fc.record({ code: fc.constantFrom("RU", "SUHH", "SU", "XX", "") }), { maxLength: 3 }),
      runtime: fc.constantFrom({ iso: "PT94M" }, { iso: "94" }, null, "PT94M"),
      version: fc.option(tag),
      credits: fc.array(
        fc.record({
          role: fc.constantFrom("director", "actor", "unknown", "king"),
          name: fc.record({ printed: text }),
        }),
        { maxLength: 4 },
      ),
      screenings: fc.array(
        fc.record({ start: fc.constantFrom("1988-05-07T19:30", "1988-02-30", "", "soon"), version: fc.option(tag) }),
        { maxLength: 2 },
      ),
      evidence: fc.constantFrom({}, { "/year": { how: "absent", confidence: "certain", spans: [] } }, []),
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.constantFrom("titles", "credits", "companies", "awards", "people", "evidence"), fc.jsonValue()),
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
  "romanization/romanize": fc.record({ text, scheme }),
  "romanization/deromanize": fc.record({ text, scheme }),
  "romanization/transcribe": fc.record({ text, language: fc.constantFrom("fr", "de", "NL", "xx", "__proto__") }),
  "romanization/identify": fc.oneof(
    fc.record({ names: texts }),
    fc.record({ pairs: fc.array(fc.record({ source: text, romanized: text }), { maxLength: 4 }) }),
  ),
  "romanization/restore": fc.record({ text, limit }, { requiredKeys: ["text"] }),
  "romanization/schemes": fc.record({ language }, { requiredKeys: [] }),
  "names/parse": fc.record({ text }),
  "names/compare": fc.record({ a: text, b: text }),
  "names/match": fc.record({ queries: texts, candidates: texts, limit }, { requiredKeys: ["queries", "candidates"] }),
  "titles/split": fc.record({ text }),
  "titles/key": title,
  "titles/relate": fc.record({ a: title, b: title }),
  "records/read": fc.record(
    { text: page, house, context: fc.record({ language, region }, { requiredKeys: [] }) },
    { requiredKeys: ["text"] },
  ),
  "records/write": fc.record(
    { record, house, locale: fc.constantFrom("en", "fr", "nl", "de", "ru", "xx") },
    { requiredKeys: ["record", "house"] },
  ),
  "records/validate": fc.record({ record }),
  "records/compare": fc.record({ records: fc.array(record, { maxLength: 4 }) }),
  "records/houses": fc.record({}),
  "subtitles/read": fc.tuple(subtitleFile, reading).map(([file, options]) => ({ ...file, ...options })),
  "subtitles/languages": subtitleFile,
  "subtitles/check": fc.record(
    {
      files: fc.array(subtitleFile, { maxLength: 3 }),
      profile: fc.constantFrom("festival", "cinema-bv21", "cinema-interop", "netflix", "bbc", "klingon"),
      promise: side,
      runtimeMinutes: fc.constantFrom(1, 120, 0),
      reference: subtitleFile,
      context: fc.record(
        { language, region, originalLanguages, sdh: fc.boolean(), captions: fc.boolean() },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["files"] },
  ),
  "subtitles/convert": fc
    .tuple(subtitleFile, target, fc.record({ language, fix: fc.boolean() }, { requiredKeys: [] }))
    .map(([file, to, options]) => ({ ...file, to, options })),
  "subtitles/align": fc.record({ file: subtitleFile, reference: subtitleFile }),
  "subtitles/split": fc.tuple(subtitleFile, target).map(([file, to]) => ({ ...file, to })),
  "subtitles/merge": fc.record({ first: subtitleFile, second: subtitleFile, to: target }),
  "subtitles/formats": fc.record({}),
  "catalogues/match": fc.record(
    {
      catalogue: fc.constantFrom("films", "../films", "postgres://nowhere/films", ""),
      query: fc.record(
        {
          titles: fc.array(fc.record({ text, language }, { requiredKeys: ["text"] }), { maxLength: 3 }),
          year: fc.constantFrom(1987, 2020, 0, "1987"),
          directors: fc.array(text, { maxLength: 3 }),
          runtimeMinutes: fc.constantFrom(94, 0.5, 0),
          countries: fc.array(fc.constantFrom("RU", "suhh", "Russia"), { maxLength: 2 }),
        },
        { requiredKeys: ["titles"] },
      ),
      limit,
    },
    { requiredKeys: ["catalogue", "query"] },
  ),
  "catalogues/cluster": fc.record(
    {
      sources: fc.array(
        fc.record({
          name: fc.constantFrom("films", "programme", "a:b", ""),
          films: fc.array(
            fc.record(
              {
                id: fc.constantFrom("1", "2", "3", "tv:4", ""),
                titles: fc.array(
                  fc.record({ text: fc.oneof(text, fc.constantFrom("Night Tram", "Ночной трамвай", "Night Tram 2")) }),
                  { minLength: 1, maxLength: 2 },
                ),
                year: fc.constantFrom(1994, 1996),
                directors: fc.array(text, { maxLength: 2 }),
              },
              { requiredKeys: ["id", "titles"] },
            ),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
      decisions: fc.array(
        fc.record({
          at: fc.constantFrom("2026-03-01T10:00:00Z", "2026-03-01"),
          by: fc.constantFrom("Vera", ""),
          a: fc.constantFrom("films:1", "programme:1", "1"),
          b: fc.constantFrom("films:2", "programme:tv:4", "films:1"),
          verdict: fc.constantFrom("same", "different", "unsure"),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ["sources"] },
  ),
  "packages/inspect": fc.record({
    files: fc.array(
      fc.record({ path: fc.oneof(text, fc.constantFrom("ASSETMAP.xml", "CPL.xml")), text: subtitleText }),
      { maxLength: 3 },
    ),
    hashes: fc.constantFrom("all", "text", "none", "some"),
  }),
};

/** Input of an operation that fits its schema, or nearly does. */
export function operationInput(id: OperationId): fc.Arbitrary<unknown> {
  return INPUTS[id];
}
