import anyAscii from "any-ascii";
import createTranslit from "cyrillic-to-translit-js";
import iuliia from "iuliia";
import { transliterate } from "transliteration";
import { loadLibrary } from "./compiled-project.js";
import { FILM_NAMES } from "./film-names.js";
import { percent, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";

const TIMES = 400;
const FREE = "kinoglot, ISO 9:1995";

/** Each name in its own words many times over, as running text of some hundred thousand letters. */
const TEXT = Array.from({ length: TIMES }, () => FILM_NAMES.join(", ")).join(".\n");

/** Million characters a second of Cyrillic text, and the share of names whose capitals come out as the capitals of what they are. */
export async function measureRomanizing(): Promise<Section> {
  const { romanize } = await loadLibrary();
  const translit = createTranslit({ preset: "ru" });
  const writers: Readonly<Record<string, (text: string) => string>> = {
    [FREE]: (text) => romanize(text, "iso-rus-Cyrl-Latn-9-1995").text,
    "kinoglot, BGN/PCGN 1947": (text) => romanize(text, "bgnpcgn-rus-Cyrl-Latn-1947").text,
    "kinoglot, ALA-LC 2012": (text) => romanize(text, "alalc-rus-Cyrl-Latn-2012").text,
    "kinoglot, French spelling": (text) => romanize(text, "transcription:fr").text,
    "iuliia, ISO 9:1995": (text) => iuliia.translate(text, iuliia.GOST_779),
    "iuliia, BGN/PCGN": (text) => iuliia.translate(text, iuliia.BGN_PCGN),
    transliteration: (text) => transliterate(text),
    "any-ascii": anyAscii,
    "cyrillic-to-translit-js": (text) => translit.transform(text),
  };
  const tasks = Object.entries(writers).map(([name, write]) => [name, { items: TEXT.length, run: () => write(TEXT) }]);
  const rates = await throughput(
    Object.fromEntries(tasks) as Record<string, { readonly items: number; readonly run: () => void }>,
  );
  const best = rates.get(FREE) ?? Number.NaN;
  const capitals = (write: (text: string) => string): string =>
    percent(
      FILM_NAMES.filter((name) => write(name.toUpperCase()) === write(name).toUpperCase()).length / FILM_NAMES.length,
    );
  return {
    title: "Romanization",
    about:
      "Names of film people as running text, one thread. The first scheme has no rule that looks at neighbours, the others " +
      "have. Capitals: the share of names that come out in capitals when they go in in capitals.",
    head: ["", "the first is", "capitals right", "Mchar/s"],
    body: [...rates].map(([name, rate]) => [
      name,
      name === FREE ? "–" : `${times(best / rate)} as fast`,
      capitals(writers[name]!),
      (rate / 1e6).toFixed(1),
    ]),
  };
}
