import { readFileSync } from "node:fs";
import { join } from "node:path";
import { franc } from "franc";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import type { Cue } from "../src/model/index.js";
import { loadSubtitleLanguages } from "./compiled-project.js";
import { percent, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";

const KINOGLOT = "kinoglot";
const CUES = 180;
/** ISO 639-3 as franc names the languages of the scene. */
const FRANC: Readonly<Record<string, string>> = {
  en: "eng",
  fr: "fra",
  nl: "nld",
  de: "deu",
  ru: "rus",
  uk: "ukr",
  be: "bel",
  bg: "bul",
  mk: "mkd",
  "sr-Cyrl": "srp",
  sr: "srp",
  hr: "hrv",
  es: "spa",
  it: "ita",
  pt: "por",
  ro: "ron",
  pl: "pol",
  cs: "ces",
  sk: "slk",
  sl: "slv",
  sv: "swe",
  da: "dan",
  no: "nob",
  hu: "hun",
  fi: "fin",
  tr: "tur",
  el: "ell",
};

interface Film {
  readonly language: string;
  readonly cues: readonly Cue[];
  /** All cues in one line. */
  readonly text: string;
}

function films(): readonly Film[] {
  const path = join(PROJECT_ROOT, "test/golden/subtitles/film-talk.json");
  const { lines } = JSON.parse(readFileSync(path, "utf8")) as { readonly lines: Record<string, readonly string[]> };
  return Object.entries(lines).map(([language, talk]) => {
    const texts = Array.from({ length: CUES }, (_, at) => talk[at % talk.length]!);
    const cues = texts.map((text, at) => ({
      start: at * 4000,
      end: at * 4000 + 3000,
      text,
      source: { line: 1, offset: 0 },
    }));
    return { language, cues, text: texts.join(" ") };
  });
}

/** Telling the language of subtitle files: files a second, and how many files and single lines are told right. */
export async function measureSubtitleLanguages(): Promise<Section> {
  const { detectLanguages, isSameWritten, loadLanguageVoters } = await loadSubtitleLanguages();
  const voters = await loadLanguageVoters();
  const all = films();
  const only = Object.values(FRANC);
  const own = (cues: readonly Cue[]): string => detectLanguages(cues, voters).languages[0]?.language ?? "und";
  const rates = await throughput({
    [KINOGLOT]: { items: all.length, run: () => all.forEach(({ cues }) => own(cues)) },
    "franc, all its languages": { items: all.length, run: () => all.forEach(({ text }) => franc(text)) },
    "franc, only these": { items: all.length, run: () => all.forEach(({ text }) => franc(text, { only })) },
  });
  const single = all.flatMap(({ language, cues }) => cues.slice(0, 14).map((cue) => ({ language, cue })));
  const share = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): string =>
    percent(items.filter(isRight).length / items.length);
  const francRight = (text: string, language: string, options?: { only: string[] }): boolean =>
    franc(text, options) === FRANC[language];
  const right: Readonly<Record<string, readonly [string, string]>> = {
    [KINOGLOT]: [
      share(all, ({ cues, language }) => isSameWritten(own(cues), language)),
      share(single, ({ cue, language }) => isSameWritten(own([cue]), language)),
    ],
    "franc, all its languages": [
      share(all, ({ text, language }) => francRight(text, language)),
      share(single, ({ cue, language }) => francRight(cue.text, language)),
    ],
    "franc, only these": [
      share(all, ({ text, language }) => francRight(text, language, { only })),
      share(single, ({ cue, language }) => francRight(cue.text, language, { only })),
    ],
  };
  return {
    title: "Subtitle languages",
    about:
      `Film talk of our own in ${all.length} languages (test/golden/subtitles/film-talk.json), repeated to ${CUES} cues a file. ` +
      "kinoglot judges windows and every line; franc reads the first 2,048 characters of the file as one text.",
    head: ["", "kinoglot is", "files right", "single lines right", "files/s"],
    body: [...rates].map(([name, rate]) => [
      name,
      name === KINOGLOT ? "–" : `${times((rates.get(KINOGLOT) ?? Number.NaN) / rate)} as fast`,
      ...(right[name] ?? []),
      rate.toFixed(0),
    ]),
  };
}
