import { EVENT_WORDS, SECTION_WORDS } from "../../generated/record-words.js";
import { remember } from "../../text/index.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import { labelKey } from "./labels/label-key.js";

const sections = SECTION_WORDS.split("|");
const whole = new Set(sections);
/** Words that name a section only when nothing else stands beside them; in longer lines they are words of titles. */
const ALONE = new Set([
  ..."masters classics debuts preview klassiekers meisterwerke".split(" "),
  ..."мастера дебюты классика премьеры".split(" "),
]);
const single = new Set(sections.filter((words) => !words.includes(" ") && !ALONE.has(words)));
/** Sections of several words, with which a line may begin. */
const phrases = sections.filter((section) => section.includes(" "));
/** Long words, with which a compound may end: `Dokumentarfilmwettbewerb`. */
const endings = [...single].filter((word) => word.length > 8);
const events = new Set(EVENT_WORDS.split("|"));
const YEAR = /(?:^|[\s’'])(?:19|20)?\d\d(?:$|[\s:])/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/** How surely a line names a part of a programme: 1 for its own words, less for words that are in such names. */
export function sectionScore(text: string): number {
  return text.length > 80 ? 0 : scoreOf(text);
}

const scoreOf = remember((text: string): number => {
  const key = labelKey(text);
  if (whole.has(key)) return 1;
  const words = [...key.matchAll(WORD)].map(([word]) => word);
  if (words.length === 0 || words.length > 8) return 0;
  if (phrases.some((phrase) => key.startsWith(phrase))) return 0.9;
  if (!words.some((word) => single.has(word) || (word.length > 8 && endings.some((one) => word.endsWith(one)))))
    return 0;
  return YEAR.test(key) || single.has(words.at(-1)!) || single.has(words[0]!) ? 0.8 : 0.4;
});

const EVENT_NAME = /(?:filmfest|festival|filmtage|фестивал)/u;
/** Events that are times as well. */
const TIMES = new Set("days week season tage semaine journées dagen týden tydzień settimana semana".split(" "));
/** `Zondagsfilm: …`, `Ciné-club : …`: one word for showings that come back. Other evenings and clubs open titles. */
const SERIES =
  /^(?:[\p{L}-]{3,}(?:film|films|filme)|[\p{L}-]*(?:film|ciné|cine|kino)-?(?:club|klub|matinee|matinée|abend|avond))$/iu;
const PREFIX = /^([^:|]{3,40}\p{L})\s*:\s+(?=["“„«]?[\p{Lu}\d])/u;

/** The part of a programme in front of a title, and what stands behind its colon: `In Competition: Long Corridor`. */
export function sectionBefore(line: Stretch): { readonly section: Stretch; readonly rest: Stretch } | undefined {
  const [whole = "", words = ""] = PREFIX.exec(line.text.slice(0, 90)) ?? [];
  if (words === "" || (sectionScore(words) < 0.8 && !SERIES.test(words))) return undefined;
  const rest = trimmed(sub(line, whole.length));
  return sectionScore(rest.text) >= 0.8 ? undefined : { section: sub(line, 0, words.length), rest };
}

/** Whether a line names the event itself, such as `exground filmfest 27`. */
export function isBanner(text: string): boolean {
  return text.length <= 90 && namesTheEvent(text);
}

const namesTheEvent = remember((text: string): boolean => {
  const key = labelKey(text);
  const words = [...key.matchAll(WORD)].map(([word]) => word);
  const event = words.some((word) => events.has(word) || EVENT_NAME.test(word));
  if (!event) return false;
  // `Mud Season`, `Seven Days`: words of titles too, where neither a number nor a third word stands beside them.
  const plain = words.length < 3 && words.every((word) => TIMES.has(word) || !events.has(word));
  const festival = words.some((word) => EVENT_NAME.test(word));
  return /\d/u.test(text) || (words.length > 1 && (festival || !plain));
});
