import { findDates, hasVenueWord, isWeekday } from "../../fields/index.js";
import type { Stretch } from "../../stretch.js";
import { looksLikeName } from "../likeness.js";
import { isBanner, sectionScore } from "../section-words.js";
import type { SplitTitleLine } from "./split-title-line.js";

const CRUMBS = /\s[›→»>]\s|→/u;
const HOME = /^(?:home|start|startseite|accueil|inicio|главная|domů|strona główna)\s*[/|]\s/iu;
const DATE_LIKE = /\b\d{1,2}[.:]\d\d\b|\b\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}h\d\d\b|\b(?:19|20)\d\d-\d\d/u;
const CLOCK_FIRST = /^\d{1,2}[:.]\d\d\s/u;
/** `SATURDAY | 20:30 | MAIN HALL`: a day and a time between bars or commas. */
const DAY_AND_CLOCK =
  /^(?:([^|•·–—,]{2,20}?)\s*[|•·–—,]\s*)?\d{1,2}[:.h]\d\d(?:\s?(?:uhr|uur|h|[ap]\.?m\.?|hod\.?))?\s*(?:$|[|•·–—,])/iu;

function isDayAndClock({ text, start }: Stretch): boolean {
  const [whole, day] = DAY_AND_CLOCK.exec(text) ?? [];
  return whole !== undefined && (day === undefined || isWeekday({ text: day, start }));
}

const FRAMING =
  /^(?:screened|shown|presented|selected|part of|im rahmen|dans le cadre|in het kader|в рамках|в программе)\b/iu;
/** `Restauration 2019`, `Digitally restored by the archive`: of the copy, not of the film; the word alone may be a title. */
const RESTORED =
  /^(?:digital(?:ly)?\s+)?(?:restor(?:ed|ation)|restaur(?:ation|ierung|ierte?|é|ée|o|ado)|gerestaureerd|реставрац\p{Ll}+|восстановлен\p{Ll}+)\s.*(?:(?:19|20)\d\d|\b(?:by|from|par|von|door|[24]k)(?:\s|$))/iu;
/** … `Neue Kopie`, `4K-Fassung`. */
const COPY = /^(?:copie\s+(?:neuve|restaurée)|version\s+restaurée|neue\s+kopie|new\s+(?:[24]k|print)|[24]k[\s-])/iu;
const VENUE =
  /^(?:salle|cinéma|cinema|kino|saal|zaal|sala|theat(?:er|re)|hall|зал|кинотеатр|filmhuis|bioscoop|sál|studio \d)\s/iu;
/** `Longshore Pictures presents`: a firm, with the title below. `Birthday Presents` is a title: its verb is no small one. */
const PRESENTS =
  /\s(?:presents?|présent(?:e|ent)|präsentier(?:t|en)|presenta(?:n|no)?|presenteert|prezentuje|представля(?:ет|ют)|uvádí|bemutatja)[:.]?$/u;
/** What the sheet is, or the evening; each may be a title where no other stands below (`Opening Night`). */
const HEADING =
  /^(?:press\s?(?:kit|book|notes|release)|production notes|(?:fact|data|film|technical)\s?sheet|technical data|fiche technique|(?:daten|film)blatt|scheda (?:del film|tecnica)|ficha técnica|dossier de presse|revue de presse|presse(?:heft|mappe|information|mitteilung)|pers(?:map|bericht)|cartella stampa|dossier de prensa|пресс-(?:кит|релиз)|(?:opening|closing)(?: night)?(?: film| gala)?|eröffnung|ouverture|apertura|soirée d['’](?:ouverture|clôture)|(?:eröffnungs|abschluss)abend|(?:openings|slot)avond|открытие|закрытие|церемония (?:открытия|закрытия))$/iu;
/** `Film card No. 4471`, `DVD 114`: of the card or the copy. `Room No. 17` is a title. */
const NUMBERED =
  /(?<!\p{L})(?:card|karte|fiche|kaart|karta|карточка|copy|copie|kopie|kopia|копия)\s(?:nr|no|n°|nº|№|č|num)\.?\s?\d{2,}$|^(?:dvd|blu-ray|vhs)\s(?:(?:nr|no|n°|nº|№|č)\.?\s?)?\d+$/iu;
const REVIEW = /^["“„«].*["”“»]\s*[–—-]\s*\p{Lu}/u;
const PREMIERE = /\bpremiere\b|premier[ae]\b|première|erstaufführung|uraufführung|премьера/iu;

/** What titles have: capitals, quotation marks, a second title, a year or a version behind them. */
function marksOfTitles(text: string, split: SplitTitleLine, main: string): number {
  let points = 0;
  if (!/\p{Ll}/u.test(main) && main.length > 3) points += 1;
  if (/^[“„«"]/u.test(text)) points += 1;
  if (split.parts.length > 1) points += 1;
  if (split.framed) points += 1;
  if (split.tags.length > 0 || split.years.length > 0) points += 1;
  return points;
}

const PARTS = /\s+[|–—-]\s+/u;

/** `Filmmuseum | Retrospektive Anna Nova`, `KINO LUNA – KLASYKA`: a house and what it shows in these weeks. */
function isHouseAndSeries(text: string): boolean {
  const [first, ...others] = text.split(PARTS);
  if (first === undefined || others.length === 0 || text.length > 90) return false;
  if (others.some((part) => sectionScore(part) >= 0.8)) return true;
  return first.split(/\s+/u).length <= 3 && hasVenueWord({ text: first, start: 0 });
}

/** What other lines have: paths, places, times, sections, banners. */
function marksOfOthers(line: Stretch, main: string, repeated: boolean): number {
  const { text } = line;
  let points = 0;
  if (CRUMBS.test(text)) points -= 4;
  if (FRAMING.test(text)) points -= 2;
  if (VENUE.test(text) || RESTORED.test(text) || COPY.test(text)) points -= 2.5;
  if (/\d/u.test(text) && findDates(line).length > 0) points -= 4;
  if (REVIEW.test(text)) points -= 3;
  if (NUMBERED.test(text)) points -= 4;
  if (CLOCK_FIRST.test(text)) points -= 4;
  if (isDayAndClock(line)) points -= 6;
  if (DATE_LIKE.test(main)) points -= 4;
  const section = sectionScore(text);
  if (section >= 0.8 && !repeated) points -= 3;
  if (section > 0) points -= 3 * section + (section > 0.5 ? 1 : 0);
  if (isBanner(text)) points -= 4.5;
  return points;
}

/** What titles seldom are: a label with a name, the end of a sentence, figures, many words. */
function oddities(text: string, framed: boolean, main: string): number {
  let points = 0;
  const behindColon = text.slice(text.lastIndexOf(":") + 1).trim();
  if (/^[^:]*\p{Ll}[^:]*:\s/u.test(text) && !framed && looksLikeName(behindColon) > 0.7) points -= 2;
  if (/[.:]$/u.test(text) && !text.endsWith("...")) points -= 1.5;
  if (/:\s/u.test(text) && !framed) points -= 0.5;
  if (/^\d+$/u.test(main)) points -= 2;
  if (/\d/u.test(main) && [...main.matchAll(/\p{L}/gu)].length < 3) points -= 3;
  if (main.split(" ").length > 10) points -= 1.5;
  if (PREMIERE.test(text) && !framed) points -= 3;
  if (/^\p{Ll}/u.test(main)) points -= 1.5;
  return points;
}

/** Whether a line says what the sheet or the evening is; it may be a title where nothing else can. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

/**
 * What is taken off a line because it frames the page, where a title stands below it: the firm, the path, the house and
 * its series. `Home / Дом` and `Theater | Teatr` may be titles in two languages: they frame only what is `parted` from
 * them by a blank line.
 */
export function framePoints(text: string, parted: boolean): number {
  if (PRESENTS.test(text) || (parted && isHeading(text))) return 5;
  if (HOME.test(text)) return parted || text.split(/\s*[/|]\s/u).length > 2 ? 4 : 0;
  return parted && isHouseAndSeries(text) ? 5 : 0;
}

/** How much the words of a line, wherever it stands, speak for a title: more than 0 for it, less against it. */
export function shapePoints(line: Stretch, split: SplitTitleLine, main: Stretch, repeated: boolean): number {
  return (
    marksOfTitles(line.text, split, main.text) +
    marksOfOthers(line, main.text, repeated) +
    oddities(line.text, split.framed, main.text)
  );
}
