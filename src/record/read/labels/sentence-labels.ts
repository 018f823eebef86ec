import { sub, trimmed, type Stretch } from "../../stretch.js";
import { looksLikeCompany, looksLikeName } from "../likeness.js";
import { labelAtStart, mayStartLabel, type FoundLabel } from "./find-labels.js";
import { readLabel } from "./read-label.js";
import { sectionScore } from "../section-words.js";

/** Where a label may begin: with the line, behind a full stop that ends no initial, a semicolon, a comma, a dash or slash. */
const BOUNDARY = /^|(?<=\p{L}{2}|\p{L}\.|[)\]\d'’′])\.\s+|[:;,]\s+|(?<=\s)[–—/-]\s+/gu;
const SENTENCE_END = /(?<=[\p{Ll}\p{M}]{2}|\p{Lu}{2}|[)\]])\.(?:\s|$)|;\s/u;
/** `mit Jo Molitor`: what leads a cast in the middle of a line is written small. */
const CAST_WORD = /^(?:mit|with|avec|met|con|com|med|starring|featuring)$/iu;
/** Words of the table that begin titles and places as well as credits. */
const COMMON =
  /^(?:by|de|di|da|van|von|im|film|films?|фильм|naar|nach|according to|image|design|scene|story|stars?)$/iu;
const AND = /\s*(?:[,;/&…]|\s(?:and|und|et|en|и|та|y|e|i|og|och|ja|és)\s)\s*/u;
/** `written by …; photographed by …`, `gefilmt von …, geschnitten von …`: a sentence goes on. */
const BY = /\s(?:by|von|par|door|da|por)$/u;
const MOST = 24;

/** Whether all meanings of a label are roles of persons. */
export function isOfPersons({ meanings }: Pick<FoundLabel, "meanings">): boolean {
  return meanings.every((each) => each.some(({ kind }) => kind === "person"));
}

/** The first name behind a label, up to the end of the sentence, a comma or an "and". */
function firstName(line: Stretch, from: number): string {
  const rest = line.text.slice(from, from + 90);
  const end = SENTENCE_END.exec(rest)?.index ?? rest.length;
  return rest
    .slice(0, end)
    .split(AND)[0]!
    .replace(/\s+(?:\(.*|\d.*)$/u, "")
    .trim();
}

function labelBehind(line: Stretch, at: number, mark: string): FoundLabel | undefined {
  const comma = /^[,/]/u.test(mark);
  const afterSemicolon = mark.startsWith(";");
  const piece = trimmed(sub(line, at, Math.min(line.text.length, at + 120)));
  const label = labelAtStart(piece);
  if (label === undefined || label.strength === "letter") return undefined;
  if (!isOfPersons(label)) return afterSemicolon && namesFirm(line, label) ? label : undefined;
  const words = label.text.replace(/\.$/u, "");
  const cast = CAST_WORD.test(words) || label.meanings.every((each) => each.some(({ id }) => id === "actor"));
  const short = cast || label.text.endsWith(".");
  // `fotografia Mario Neri; montaggio Ada Roe`: a list of credits.
  // `Screenplay: Kenji Ozu, from the novel by Ada Roe`: the source is read with the screenwriter.
  const source = label.meanings.some((each) => each.some(({ id }) => id === "story"));
  const listed = mark.startsWith(",") && BY.test(words) && label.strength === "strong" && !source;
  const goesOn = listed || (afterSemicolon && (BY.test(words) || label.strength === "strong"));
  if (COMMON.test(words) || (!short && !goesOn && !/^\p{Lu}/u.test(words) && at > 0)) return undefined;
  if (comma && !cast && label.strength !== "strong") return undefined;
  const name = firstName(line, label.valueStart - line.start);
  // `Im Drehbuch von Anna Nova`: a word for the work is no name.
  if (readLabel(name.split(" ", 1)[0]!)?.strength === "strong") return undefined;
  return looksLikeName(name) >= 0.4 ? label : undefined;
}

/** `…; produzione Luna Film, Sole Film`: a firm behind a label of firms. */
function namesFirm(line: Stretch, { meanings, valueStart }: FoundLabel): boolean {
  if (!meanings.every((each) => each.some(({ kind }) => kind === "company"))) return false;
  const value = line.text.slice(valueStart - line.start, valueStart - line.start + 90);
  return value
    .split(/[;.]\s/u, 1)[0]!
    .split(/,\s/u)
    .some((firm) => looksLikeCompany(firm) >= 0.6);
}

/** Labels without a colon at the beginnings of sentences, a full name behind each: `Dir Anna Nova. With Ivan Stary.` */
function labelsOfSentences(line: Stretch, opening: boolean): FoundLabel[] {
  const found: FoundLabel[] = [];
  let tries = 0;
  for (const { 0: mark, index } of line.text.matchAll(BOUNDARY)) {
    tries += 1;
    if (tries > 4 * MOST || found.length >= MOST) break;
    const at = index + mark.length;
    const label = mayStartLabel(line.text, at) ? labelBehind(line, at, mark) : undefined;
    // In running text without other labels the first sentence begins with one, or none counts.
    if (opening && tries === 1 && label === undefined) break;
    if (label !== undefined) found.push(label);
  }
  return found;
}

const FACTS = /\b(?:18|19|20)\d\d\b|\d\s?(?:min|mn|['′’])/iu;

/**
 * The labels of a line with those of its sentences: where a label of persons precedes, where two stand on the line,
 * where one follows facts of the film, or where one begins a list of names `near` other labels.
 */
export function withSentences(
  line: Stretch,
  known: readonly FoundLabel[],
  prose: boolean,
  near: boolean,
): readonly FoundLabel[] {
  if (line.text.length > 1500) return known;
  const own = labelsOfSentences(line, prose && known.length === 0).filter(({ span }) =>
    known.every((label) => label.span.end <= span.start || label.span.start >= span.end),
  );
  if (own.length === 0) return known;
  if (known.length > 0) {
    const more = own.filter(({ span }) => {
      const before = known.filter((label) => label.span.start < span.start).at(-1);
      return before === undefined ? !prose : isOfPersons(before) || before.meanings.some(isRole);
    });
    return [...known, ...more].sort((a, b) => a.span.start - b.span.start);
  }
  if (prose && own[0]!.span.start > line.start) return known;
  const [first] = own;
  const afterFacts = FACTS.test(line.text.slice(0, first!.span.start - line.start));
  const listed = near && !prose && first!.span.start === line.start && line.text.includes(",");
  return own.length > 1 || afterFacts || listed || isBehindTitle(line, first!) ? own : known;
}

/** `Sonnabend: Regie Anna Nova, DDR 1971`: short words and a colon, then the label, and facts; `Gast:` has none, `Retrospektive:` is no title. */
function isBehindTitle(line: Stretch, label: FoundLabel): boolean {
  if (!FACTS.test(line.text.slice(label.valueStart - line.start))) return false;
  const head = line.text.slice(0, Math.min(70, label.span.start - line.start));
  return /^[^:;,]{2,60}:\s+$/u.test(head) && sectionScore(head) < 0.8;
}

function isRole(meanings: FoundLabel["meanings"][number]): boolean {
  return meanings.some(({ kind }) => kind !== "field");
}

/** Where the sentence ends in which names stand; the length of the text when it does not end before. */
export function sentenceEnd(text: string): number {
  const match = SENTENCE_END.exec(text);
  return match === null ? text.length : match.index;
}
