import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { PROJECT_ROOT } from "../../../scripts/project-root.js";
import { convertSubtitles, readSubtitleText, WRITABLE_FORMATS } from "../../../src/subtitle/index.js";
import { SPOKEN } from "../../dcp/spoken-lines.js";

const TAGS = join(PROJECT_ROOT, "test/golden/version-tags");
const ROWS = join(PROJECT_ROOT, "bench/rows");
const PAGES = join(PROJECT_ROOT, "test/record/pages");

function filesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function textsOfRows(folder: string): readonly string[] {
  const lines = filesIn(folder, ".jsonl").flatMap((file) => file.split("\n").filter((line) => line !== ""));
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Pieces of texts in another order, with some left out: what nobody thought of. */
function shuffled(texts: readonly string[], parting: RegExp, joint: string): fc.Arbitrary<string> {
  const pieces = [...new Set(texts.flatMap((text) => text.split(parting)))];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(joint));
}

const withShuffled = (texts: readonly string[], parting: RegExp, joint: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...texts) }, shuffled(texts, parting, joint));

/** What houses write of language versions, content titles, names of releases and of files. */
export const tags = withShuffled([...textsOfRows(TAGS), ...textsOfRows(ROWS)], /(?<=[\s_.,()])/, "");

/** Pages of catalogues. */
export const pages = withShuffled(filesIn(PAGES, ".txt"), /\n/, "\n");

/** Words in Cyrillic and other scripts, and as somebody romanized them. */
export const words = withShuffled(
  [
    ...readFileSync(join(ROWS, "names-ru.txt"), "utf8").split("\n").slice(0, 200),
    "Соляной паром",
    "Дорогие товарищи!",
    "Сніг над Львовом",
    "Ђурђевак",
    "мост въ Петроградѣ",
    "Kremen'",
    "Shchukin",
    "Ščukin",
    "Chtchoukine",
    "I͡Uriĭ",
    "მოსკოვი",
    "Երևան",
  ],
  /(?<=\s)/,
  "",
);

/** Names of people as catalogues print them. */
export const names = withShuffled(
  ["Андрей Иванович ГРЯЗЕВ", "Gryazev, A.", "Juri Schtschukin", "Yuri Shchukin", "Nadezhda Krotova", "Ilmari Saarinen"],
  /(?<=\s)/,
  "",
);

/** Titles of films that nobody made. */
export const titles = withShuffled(
  ["Night Tram", "Ночной трамвай", "Night Tram 2", "The Salt Ferry", "Соляной паром", "Le bac de sel", "1907"],
  /(?<=\s)/,
  "",
);

function lengthOfTime(seconds: number): string {
  return `00:00:${String(seconds).padStart(2, "0")},000`;
}

function fileSpoken(language: keyof typeof SPOKEN): string {
  return SPOKEN[language]
    .map((line, at) => `${at + 1}\n${lengthOfTime(4 * at + 1)} --> ${lengthOfTime(4 * at + 3)}\n${line}\n`)
    .join("\n");
}

function inEveryFormat(text: string): readonly string[] {
  const document = readSubtitleText(text, {}).value;
  if (!document) return [];
  return WRITABLE_FORMATS.map((format) => convertSubtitles(document, format).text);
}

const spokenFiles = (["fr", "nl", "de", "en"] as const).map(fileSpoken);

const PIECES = [
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
  "Поезд уходит в шесть.\n",
  "\u0000",
  "\ufeff",
];

/** Files of subtitles in every format that is written, and pieces of such. */
export const subtitles = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...spokenFiles.flatMap(inEveryFormat)) },
  shuffled(spokenFiles, /(?<=\n)/, ""),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
);
