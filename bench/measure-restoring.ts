import createTranslit from "cyrillic-to-translit-js";
import { loadLibrary } from "./compiled-project.js";
import { FILM_NAMES } from "./film-names.js";
import { count, percent, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";

const SCHEMES = ["bgnpcgn-rus-Cyrl-Latn-1947-plain", "alalc-rus-Cyrl-Latn-2012-ascii", "icao-rus-Cyrl-Latn-9303"];
const KINOGLOT = "kinoglot";

/** Latin names turned into Cyrillic without being told the scheme, beside the way back of cyrillic-to-translit-js. */
export async function measureRestoring(): Promise<Section> {
  const { restoreCyrillic, romanize } = await loadLibrary();
  const translit = createTranslit({ preset: "ru" });
  const words = [...new Set(FILM_NAMES.flatMap((name) => name.split(" ")))];
  const rows = words.flatMap((word) => SCHEMES.map((scheme) => ({ word, latin: romanize(word, scheme).text })));
  const writers: Readonly<Record<string, (latin: string) => string | undefined>> = {
    [KINOGLOT]: (latin) => restoreCyrillic(latin, 1).candidates[0]?.text,
    "cyrillic-to-translit-js, reverse": (latin) => translit.reverse(latin),
  };
  const tasks = Object.entries(writers).map(([name, write]) => {
    const run = (): void => rows.forEach(({ latin }) => write(latin));
    return [name, { items: rows.length, run }] as const;
  });
  const rates = await throughput(Object.fromEntries(tasks));
  return {
    title: "Back to Cyrillic",
    about: `${count(rows.length)} single names of film people as ${SCHEMES.length} schemes write them; the scheme is not told.`,
    head: ["", "kinoglot is", "right at first", "names/s"],
    body: [...rates].map(([name, rate]) => [
      name,
      name === KINOGLOT ? "–" : `${times((rates.get(KINOGLOT) ?? Number.NaN) / rate)} as fast`,
      percent(rows.filter(({ word, latin }) => writers[name]!(latin) === word).length / rows.length),
      count(rate),
    ]),
  };
}
