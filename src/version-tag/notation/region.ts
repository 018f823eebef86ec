import { REGIONS } from "../../generated/version-marks.js";
import { primaryLanguage } from "../../language/index.js";
import type { Lang } from "../../model/index.js";

/** What the houses of a region mean where their programmes do not say it (design: version tags §4). */
interface RegionHabits {
  /** What unnamed subtitles and dubs are in; left out where the language of the text decides among the region's own. */
  readonly subtitles?: readonly Lang[];
  /** The region's own languages, where they are more than those of its subtitles. */
  readonly own?: readonly Lang[];
  readonly bilingual?: readonly Lang[];
  readonly weakMarks?: readonly string[];
  readonly subtitledOriginals?: readonly string[];
}

const HABITS: ReadonlyMap<string, RegionHabits> = new Map(REGIONS.map((row) => [row.region, row]));

/** The habits of a region, or of the country it is a part of. */
function habitsOf(region: string | undefined): RegionHabits {
  return HABITS.get(region ?? "") ?? HABITS.get(region?.split("-")[0] ?? "") ?? {};
}

/** What unnamed subtitles are in, by the region of the house; in Belgium the language of the text decides. Empty when unknown. */
export function subtitleLanguagesOf(region: string | undefined, textLanguage: string | undefined): readonly Lang[] {
  const { subtitles, own } = habitsOf(region);
  return subtitles ?? own?.filter((language) => language === textLanguage) ?? [];
}

/** The two languages of "bilingual subtitles" in a region of two languages; empty elsewhere. */
export function bilingualLanguagesOf(region: string | undefined): readonly Lang[] {
  return habitsOf(region).bilingual ?? [];
}

/** The local subtitles that a bare mark of the original promises: those of a Dutch "OV". Empty where it promises none. */
export function subtitlesOfBareMark(region: string | undefined, mark: string): readonly Lang[] {
  const { subtitledOriginals, subtitles } = habitsOf(region);
  return subtitledOriginals?.includes(mark) ? (subtitles ?? []) : [];
}

/** Marks of few letters that are at home in some region, and count elsewhere only alone, in brackets or in company. */
const WEAK_MARKS: ReadonlySet<string> = new Set([...HABITS.values()].flatMap(({ weakMarks }) => weakMarks ?? []));

/** Whether a mark of few letters is at home in a region; undefined for a mark that belongs to none. */
export function isMarkOfRegion(region: string, mark: string): boolean | undefined {
  return WEAK_MARKS.has(mark) ? (habitsOf(region).weakMarks?.includes(mark) ?? false) : undefined;
}

/** True when a language is the region's own; without a region, when it is the language the statement is written in. */
export function isOwnLanguage(language: Lang, region: string | undefined, textLanguage: string | undefined): boolean {
  const { own, subtitles } = habitsOf(region);
  const languages = region === undefined ? [textLanguage] : (own ?? subtitles ?? []);
  return languages.some((tag) => tag !== undefined && primaryLanguage(tag) === primaryLanguage(language));
}
