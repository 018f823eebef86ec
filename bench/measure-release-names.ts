import { parseTorrentTitle } from "@viren070/parse-torrent-title";
import { parse } from "parse-torrent-title";
import { loadLibrary } from "./compiled-project.js";
import { RELEASES, type ReleaseRow } from "./rows.js";
import { count, percent, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";
import { torrentTitleLanguages, virenLanguages } from "./torrent-languages.js";

const KINOGLOT = "kinoglot";

/** A list of languages as a set that two programs can agree on: primary subtags in order, several unnamed left out. */
const setOf = (primary: (tag: string) => string, languages: readonly (readonly string[] | null)[]): string =>
  [...new Set(languages.flatMap((list) => list ?? []).map(primary))]
    .filter((language) => language !== "mul")
    .sort()
    .join();

function share(isRight: (row: ReleaseRow) => boolean): string {
  return percent(RELEASES.filter(isRight).length / RELEASES.length);
}

/** Release names: speed, and the share of names whose languages are right, beside two parsers of torrent titles. */
export async function measureReleaseNames(): Promise<Section> {
  const { parseVersionTag, languageGroup } = await loadLibrary();
  const own = (name: string) => parseVersionTag(name, { notation: "release" }).tag;
  const readers: Readonly<Record<string, (name: string) => readonly string[]>> = {
    [KINOGLOT]: (name) => [...(own(name)?.audio ?? []), ...(own(name)?.subtitles ?? []).map((one) => one.language)],
    "@viren070/parse-torrent-title": virenLanguages,
    "parse-torrent-title": torrentTitleLanguages,
  };
  const parsers: Readonly<Record<string, (name: string) => unknown>> = {
    [KINOGLOT]: own,
    "@viren070/parse-torrent-title": parseTorrentTitle,
    "parse-torrent-title": parse,
  };
  const tasks = Object.entries(parsers).map(([name, read]) => {
    const run = (): void => {
      for (const { text } of RELEASES) read(text);
    };
    return [name, { items: RELEASES.length, run }] as const;
  });
  const rates = await throughput(Object.fromEntries(tasks));
  const list = (languages: readonly string[] | null): string => setOf(languageGroup, [languages]);
  const inTheirRole = ({ text, audio, subtitles }: ReleaseRow): boolean => {
    const tag = own(text);
    const read = tag?.subtitles?.map(({ language }) => language) ?? null;
    return list(tag?.audio ?? null) === list(audio) && list(read) === list(subtitles);
  };
  return {
    title: "Release names",
    about:
      `The ${RELEASES.length} rows of bench/rows/release.jsonl. Languages count as right when the set of primary languages, ` +
      "heard and read together, is that of the name; the torrent parsers do not tell the two apart. They also read year, " +
      "resolution and more, which kinoglot does not.",
    head: ["", "kinoglot is", "languages right", "heard and read apart", "names/s"],
    body: [...rates].map(([name, rate]) => [
      name,
      name === KINOGLOT ? "–" : `${times((rates.get(KINOGLOT) ?? Number.NaN) / rate)} as fast`,
      share(
        ({ text, audio, subtitles }) =>
          setOf(languageGroup, [readers[name]?.(text) ?? []]) === setOf(languageGroup, [audio, subtitles]),
      ),
      name === KINOGLOT ? share(inTheirRole) : "–",
      count(rate),
    ]),
  };
}
