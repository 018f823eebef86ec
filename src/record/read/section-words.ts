import { EVENT_WORDS, SECTION_WORDS } from "../../generated/record-words.js";
import { labelKey } from "./labels/label-key.js";

const sections = SECTION_WORDS.split("|");
const whole = new Set(sections);
/** Words that name a section only when nothing else stands beside them; in longer lines they are words of titles. */
const ALONE = new Set([
  ..."masters classics debuts preview klassiekers meisterwerke".split(" "),
  ..."мастера дебюты классика премьеры".split(" "),
]);
const single = new Set(sections.filter((words) => !words.includes(" ") && !ALONE.has(words)));
const events = new Set(EVENT_WORDS.split("|"));
const YEAR = /(?:^|[\s’'])(?:19|20)?\d\d(?:$|[\s:])/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/** How surely a line names a part of a programme: 1 for its own words, less for words that are in such names. */
export function sectionScore(text: string): number {
  if (text.length > 80) return 0;
  const key = labelKey(text);
  if (whole.has(key)) return 1;
  const words = [...key.matchAll(WORD)].map(([word]) => word);
  if (words.length === 0 || words.length > 8) return 0;
  if (sections.some((section) => section.includes(" ") && key.startsWith(section))) return 0.9;
  const hits = words.filter(
    (word) => single.has(word) || [...single].some((one) => one.length > 8 && word.endsWith(one)),
  );
  if (hits.length === 0) return 0;
  return YEAR.test(key) || single.has(words.at(-1)!) || single.has(words[0]!) ? 0.8 : 0.4;
}

/** Whether a line names the event itself, such as `exground filmfest 27`. */
export function isBanner(text: string): boolean {
  if (text.length > 90) return false;
  const key = labelKey(text);
  const words = [...key.matchAll(WORD)].map(([word]) => word);
  const event = words.some((word) => events.has(word) || /(?:filmfest|festival|filmtage|фестивал)/u.test(word));
  return event && (/\d/u.test(text) || words.length > 1);
}
