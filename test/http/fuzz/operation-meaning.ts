import fc from "fast-check";
import type { OperationId } from "../../../src/operation/index.js";
import { SCHEME_DESCRIPTIONS } from "../../../src/generated/schemes.js";
import { buildPackage } from "../../dcp/package-builder.js";
import { frenchSubtitles, oneReel } from "../../dcp/recipes.js";
import { names, pages, subtitles, tags, titles, words } from "./meaningful-texts.js";
import { oneMutation } from "./one-mutation.js";
import { schemaOf, schemaValues, type Meaning } from "./schema-values.js";

const areaOf = (id: OperationId): string => id.slice(0, id.indexOf("/"));

/** What a `text` is, by the area that reads it. */
const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "version-tags": tags,
  languages: fc.oneof(fc.constantFrom("russische", "français", "Dutch", "язык", "sr-Cyrl", "hbs", "iw"), words),
  romanization: words,
  names,
  titles,
  records: pages,
  subtitles,
  packages: subtitles,
  catalogues: titles,
};

const base64 = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .oneof(
      texts.map((text) => Buffer.from(text)),
      fc.uint8Array().map(Buffer.from),
    )
    .map((bytes) => bytes.toString("base64"));

const schemes = (JSON.parse(SCHEME_DESCRIPTIONS) as readonly { readonly id: string }[]).map(({ id }) => id);
const languages = fc.constantFrom(
  "ru",
  "FR",
  "pt-BR",
  "cmn-Hans",
  "und",
  "iw",
  "uk",
  "sr-Latn",
  "x-own",
  "de-1901",
  "qaa",
);
const records = schemaValues((path) => (path[0] === "text" ? pages : undefined))(schemaOf("film-record"));

const PACKAGES = [frenchSubtitles("smpte"), frenchSubtitles("interop"), oneReel()].map((recipe) =>
  buildPackage(recipe).map(({ path, content }) =>
    content ? { path, content: Buffer.from(content).toString("base64") } : { path, bytes: 1000 },
  ),
);

/** A package with all its files, or with some. */
const packages = fc
  .constantFrom(...PACKAGES)
  .chain((files) => fc.oneof(fc.constant(files), fc.shuffledSubarray(files)));

/** Two lists of films as somebody may hand them in: each with a name of its own, and each film with an id. */
const SOURCES = fc.constantFrom("films", "programme", "tv", "archive");

/** What is meant by names of properties wherever they stand. */
const EVERYWHERE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  scheme: fc.constantFrom(...schemes, "c2t-rus", "house:kinoglaz", "transcription:fr", "no-such-scheme", "__proto__"),
  house: fc.constantFrom("luxembourg", "kinoglot", "cottbus", "goeast", "arte", "nobody"),
  catalogue: fc.oneof(
    { weight: 9, arbitrary: fc.constant("films") },
    fc.constantFrom("../films", "postgres://nowhere/films", "1"),
  ),
  encoding: fc.constantFrom("utf-8", "windows-1251", "utf-16le", "koi8-r", "klingon"),
  language: languages,
  languages,
  originalLanguages: languages,
  audio: languages,
  intertitles: languages,
  directors: names,
  queries: names,
  candidates: names,
  a: names,
  b: names,
  names: words,
  source: words,
  romanized: words,
  promise: tags,
  actual: tags,
  title: tags,
  content: base64(subtitles),
  code: languages,
  record: fc.oneof({ weight: 3, arbitrary: records }, oneMutation(records)),
  records: fc.oneof({ weight: 3, arbitrary: records }, oneMutation(records)),
  id: fc.constantFrom("1", "2", "3", "tv:4", "salt-ferry-2019"),
};

/** What is meant in one operation only, or by a property that is something else elsewhere. */
const HERE: Partial<Readonly<Record<OperationId, Readonly<Record<string, fc.Arbitrary<unknown>>>>>> = {
  "romanization/transcribe": { language: fc.constantFrom("fr", "de", "NL", "en", "xx", "__proto__") },
  "catalogues/cluster": {
    name: SOURCES,
    a: fc.constantFrom("films:1", "programme:1", "tv:tv:4", "films:9"),
    b: fc.constantFrom("films:2", "programme:3", "archive:1", "films:1"),
  },
  "packages/inspect": { path: fc.constantFrom("ASSETMAP.xml", "CPL.xml", "sub_1.xml", "../x", "a//b") },
};

/** What the texts, numbers and objects in the input of an operation mean. */
export function meaningOf(id: OperationId): Meaning {
  return ([name = "", outer = ""], type) => {
    const known = HERE[id]?.[name] ?? EVERYWHERE[name];
    if (type === "array") return name === "files" && id === "packages/inspect" ? packages : undefined;
    if (type === "object") return name === "record" || name === "records" ? known : undefined;
    if (name === "text" || (outer === "" && name === "")) return TEXTS[areaOf(id)];
    if (name === "name" && areaOf(id) === "subtitles") return fc.constantFrom("film.fr.srt", "film.vtt", "x.ass", "a");
    return known;
  };
}
