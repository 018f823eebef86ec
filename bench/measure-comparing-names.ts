import { transliterate } from "transliteration";
import { loadLibrary } from "./compiled-project.js";
import { FILM_NAMES } from "./film-names.js";
import { count, percent, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";

const SPELLINGS = [
  "bgnpcgn-rus-Cyrl-Latn-1947-plain",
  "transcription:fr",
  "transcription:de",
  "iso-rus-Cyrl-Latn-9-1995",
];
const KINOGLOT = "kinoglot";
/** As many wrong letters as a misprint may have. */
const MOST_WRONG = 2;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Pairs of names compared a second, and the share told rightly, beside edit distance over plain Latin letters. */
export async function measureComparingNames(): Promise<Section> {
  const { compareNames, editDistanceWithin, romanize } = await loadLibrary();
  const pairs = FILM_NAMES.flatMap((name, at): Pair[] =>
    SPELLINGS.flatMap((scheme) => {
      const other = FILM_NAMES[(at + 1) % FILM_NAMES.length]!;
      return [
        { a: romanize(name, scheme).text, b: name, same: true },
        { a: romanize(other, scheme).text, b: name, same: false },
      ];
    }),
  );
  const plain = (name: string): string => transliterate(name).toLowerCase();
  const judges: Readonly<Record<string, (pair: Pair) => boolean>> = {
    [KINOGLOT]: ({ a, b }) => compareNames(a, b).verdict === "same",
    "transliteration, then edit distance": ({ a, b }) =>
      editDistanceWithin(plain(a), plain(b), MOST_WRONG) !== undefined,
  };
  const tasks = Object.entries(judges).map(([name, judge]) => {
    const run = (): void => pairs.forEach(judge);
    return [name, { items: pairs.length, run }] as const;
  });
  const rates = await throughput(Object.fromEntries(tasks));
  return {
    title: "Comparing names",
    about:
      `${count(pairs.length)} pairs: names of film people in Cyrillic against ${SPELLINGS.length} spellings of the same name and of ` +
      "the next one in the list, over and over: what has been read of a name is remembered for a while.",
    head: ["", "kinoglot is", "told rightly", "pairs/s"],
    body: [...rates].map(([name, rate]) => [
      name,
      name === KINOGLOT ? "–" : `${times((rates.get(KINOGLOT) ?? Number.NaN) / rate)} as fast`,
      percent(pairs.filter((pair) => judges[name]!(pair) === pair.same).length / pairs.length),
      count(rate),
    ]),
  };
}
