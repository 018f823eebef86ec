import type { FilmText, Quote, Span, TextType } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import { readLife, type IsNamed } from "../fields/index.js";
import { looksLikeName } from "./likeness.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import type { Labelled } from "./labels/labelled-values.js";
import type { Page } from "./page.js";

const BORN =
  /\b(?:born|was born|geboren|wurde(?=[^.]{0,80}geboren)|né|née|nato|nata|nacido|nacida|nació|narozen|narozena|narodil|urodzon[ya]|urodził|geb\.|родил(?:ся|ась)|народи(?:вся|лася))(?![\p{L}])/iu;
const CAREER =
  /\b(?:graduat|studied|studierte|étudi|film school|filmhochschule|VGIK|ВГИК|feature debut|his films|her films|filmmaker|директор|окончил|навч)/iu;
const JUDGES =
  /\b(?:this film|the film|der film|dieser film|le film|ce film|de film|il film|la película|фильм[аеу]?|the director|film-?maker|director tells|debut|cinema|audience|masterpiece|magnificent|performance|drama|regisseur|réalisat|режисс[её]р|camera work|actress|actor)\b/giu;
const OPEN = /^["“„«‘']/u;
const CLOSED = /["”“»’']\W{0,3}\(?[^"“”„«»]{0,80}$/u;
/** A line of its own that is shorter is no text of a page; the end of one may be. */
const SHORTEST = 40;
const LOGLINE = 220;
const BEGINNING = 260;

interface Paragraph {
  readonly at: number;
  readonly line: Stretch;
  readonly type: TextType | "quote" | "unknown";
}

function isQuote(text: string): boolean {
  if (!OPEN.test(text)) return false;
  const tail = text.slice(-160);
  const closing = CLOSED.exec(tail);
  if (closing === null) return false;
  // A quotation that ends early opens a sentence of its own.
  const first = /["”»](?=\s+\p{Lu}\p{Ll}*\s+\p{Ll})/u.exec(text.slice(1, 100));
  return first === null;
}

function judges(text: string): number {
  return [...text.slice(0, 2000).matchAll(JUDGES)].length;
}

function sentences(text: string): number {
  return [...text.matchAll(/[.!?…](?=\s|$)/gu)].length;
}

/** Texts of a page, by type, and the words in quotation marks. */
export interface FoundTexts {
  readonly texts: readonly Proven<FilmText>[];
  readonly quotes: readonly Proven<Quote>[];
  /** Lines that tell a life. */
  readonly biographies: ReadonlySet<number>;
  /** Lines that hold the author of a review. */
  readonly used: ReadonlySet<number>;
}

function labelledType(
  page: Page,
  texts: readonly { labelled: Labelled; field: string }[],
): Map<number, { type: TextType; label: string }> {
  const types = new Map<number, { type: TextType; label: string }>();
  for (const { labelled, field } of texts) {
    const at = labelled.lines[0]!;
    const own = labelled.values.length > 0;
    const first = own ? at : at + 1;
    if (own || page.prose[first] === true) types.set(first, { type: field as TextType, label: labelled.label.text });
  }
  return types;
}

function paragraphType(page: Page, at: number, heading: string | undefined, isNamed: IsNamed): Paragraph["type"] {
  const { text } = page.lines[at]!;
  if (isQuote(text)) return "quote";
  const start = text.slice(0, BEGINNING);
  if (BORN.test(start) && /\b(?:19|20)\d\d\b/u.test(start)) return "biography";
  if (tellsLife(sub(page.lines[at]!, 0, BEGINNING), isNamed)) return "biography";
  if (heading !== undefined && text.length > 40 && (CAREER.test(text) || looksLikeName(heading) > 0.5))
    return "biography";
  return "unknown";
}

/** `Davide Neri è nato a Casale nel 1956. Ha diretto Mazzi (1999).`: too many capitals for running text. */
export function isBirth(text: string): boolean {
  if (text.length < SHORTEST || !/[.)]$/u.test(text)) return false;
  const start = text.slice(0, BEGINNING);
  return BORN.test(start) && /\b(?:19|20)\d\d\b/u.test(start);
}

const BRACKETED_YEAR = /^\p{Lu}[^()]{3,60}\([^()]{0,60}(?:19|20)\d\d[^()]{0,60}\)/u;

/** `Anna Nova (Lisbon, 1982) is a filmmaker`: a name with the birth in brackets. */
function tellsLife(line: Stretch, isNamed: IsNamed): boolean {
  return BRACKETED_YEAR.test(line.text) && readLife(line, isNamed).birth !== undefined;
}

/** The biography in front of the list of films that its line ends with: `Anna Nova (b. 1983) studied … Films: …`. */
function lifeBeforeFilms(page: Page, at: number, isNamed: IsNamed): Stretch | undefined {
  const label = page.labels.firstOf.get(at);
  const line = page.lines[at]!;
  if (label === undefined || label.span.start - line.start < 20) return undefined;
  if (!label.meanings.some((meanings) => meanings.some(({ id }) => id === "filmography"))) return undefined;
  const head = sub(line, 0, label.span.start - line.start);
  const start = head.text.slice(0, BEGINNING);
  const told = (BORN.test(start) && /\b(?:19|20)\d\d\b/u.test(start)) || tellsLife(sub(head, 0, BEGINNING), isNamed);
  return told ? trimmed(head) : undefined;
}

/** The text of a line of its own before a paragraph, when nothing stands between. */
function headingOf(page: Page, at: number): string | undefined {
  const before = page.lines[at - 1];
  if (before === undefined || page.prose[at - 1] === true || page.labels.taken.has(at - 1) || at < 4) return undefined;
  return before.gap > 0 && before.text.length < 60 && looksLikeName(before.text) > 0.5 ? before.text : undefined;
}

const AUTHOR =
  /^(?:reviewed by|review by|kritik von|critique de|critique par|рецензия:?|recensie door|recensione di|crítica de|by)\s+([^©,]{3,60}?)(?:\s*©.*|,.*)?$/iu;

/** The types of the paragraphs of a page, merged where they follow each other. */
export function findTexts(
  page: Page,
  labelled: readonly { labelled: Labelled; field: string }[],
  used: ReadonlySet<number>,
  isNamed: IsNamed,
): FoundTexts {
  const labels = labelledType(page, labelled);
  const taken = new Set<number>();
  const biographies = new Set<number>();
  const paragraphs: Paragraph[] = [];
  page.lines.forEach((line, at) => {
    const label = labels.get(at);
    if (label !== undefined) {
      const own = labelled.find(({ labelled: one }) => one.lines[0] === at && one.values.length > 0);
      const value = own?.labelled.values[0] ?? line;
      paragraphs.push({ at, line: value, type: label.type });
      return;
    }
    const life = lifeBeforeFilms(page, at, isNamed);
    if (life !== undefined) {
      paragraphs.push({ at, line: life, type: "biography" });
      return;
    }
    const tells = page.prose[at] === true || isBirth(line.text);
    if (!tells || page.labels.taken.has(at) || used.has(at)) return;
    if (line.text.length < SHORTEST && paragraphs.at(-1)?.at !== at - 1) return;
    paragraphs.push({ at, line, type: paragraphType(page, at, headingOf(page, at), isNamed) });
  });
  const review = reviewOf(page, paragraphs, taken);
  const groups: { type: TextType; from: number; to: number; last: number; label?: string }[] = [];
  const quotes: Proven<Quote>[] = [];
  let seen = false;
  paragraphs.forEach((paragraph, order) => {
    const { at, line } = paragraph;
    const start = line.start;
    const end = line.start + line.text.length;
    if (paragraph.type === "quote") {
      quotes.push(quoteOf(line));
      return;
    }
    const next = paragraphs[order + 1];
    let type: TextType;
    if (paragraph.type !== "unknown") type = paragraph.type;
    else if (review.lines.has(at)) type = "review";
    else if (
      !seen &&
      line.text.length <= LOGLINE &&
      sentences(line.text) <= 1 &&
      next?.type === "unknown" &&
      next.line.text.length > 2 * line.text.length &&
      page.lines[next.at]!.gap > 0
    )
      type = "logline";
    else if (OPEN.test(line.text) && seen) type = "commentary";
    else if (seen && judges(line.text) >= 2) type = "programmersNote";
    else type = "synopsis";
    if (type === "biography") biographies.add(at);
    if (type === "synopsis" || type === "review") seen = true;
    const group = groups.at(-1);
    const label = labels.get(at)?.label;
    if (group?.type === type && label === undefined && at - group.last === 1 && type !== "biography") {
      group.to = end;
      group.last = at;
    } else {
      groups.push({ type, from: start, to: end, last: at, ...(label !== undefined && { label }) });
    }
  });
  const texts = groups.map(({ type, from, to, label }): Proven<FilmText> => {
    const span: Span = { start: from, end: to };
    const author = type === "review" ? review.author : undefined;
    return proven(
      {
        type,
        ...(label !== undefined && { label }),
        ...(page.language !== undefined && { language: page.language }),
        ...(author !== undefined && { author: author.text }),
        span,
      },
      evidence(label === undefined ? "shape" : "label", label === undefined ? "medium" : "high", span),
      author === undefined
        ? undefined
        : {
            "/author": evidence("housePosition", "high", {
              start: author.start,
              end: author.start + author.text.length,
            }),
          },
    );
  });
  return { texts, quotes, biographies, used: taken };
}

/** A review has its author on a line of his own: `reviewed by …` above, or a lone name below several paragraphs. */
function reviewOf(
  page: Page,
  paragraphs: readonly Paragraph[],
  taken: Set<number>,
): { lines: ReadonlySet<number>; author?: Stretch } {
  const open = paragraphs.filter(({ type }) => type === "unknown");
  for (const [at, line] of page.lines.entries()) {
    const match = line.text.length < 100 ? AUTHOR.exec(line.text) : null;
    if (match === null || !/review|kritik|critique|реценз|recens|crítica/iu.test(line.text)) continue;
    const from = line.text.indexOf(match[1]!);
    taken.add(at);
    return { lines: new Set(open.map((one) => one.at)), author: sub(line, from, from + match[1]!.length) };
  }
  const long = open.filter(({ line }) => line.text.length > 200);
  const last = long.at(-1);
  if (last === undefined || long.length < 3 || long.reduce((sum, { line }) => sum + judges(line.text), 0) < 4)
    return { lines: new Set() };
  const below = page.lines[last.at + 1];
  if (below === undefined || looksLikeName(below.text) < 0.5 || page.labels.taken.has(last.at + 1))
    return { lines: new Set() };
  taken.add(last.at + 1);
  return { lines: new Set(open.filter(({ at }) => at <= last.at).map(({ at }) => at)), author: below };
}

const STATEMENT = /(?:director|regisseur|réalisat|режисс|regist|reżyser|režis)/iu;

function quoteOf(line: Stretch): Proven<Quote> {
  const close = Math.max(...["”", '"', "»", "“"].map((mark) => line.text.lastIndexOf(mark)));
  const attribution = close > 0 ? line.text.slice(close + 1).replace(/^[\s–—(-]+|[\s)]+$/gu, "") : "";
  const span = { start: line.start, end: line.start + line.text.length };
  const kind = STATEMENT.test(attribution) ? "directorStatement" : "review";
  const lost = attribution === "" && /[(–—-]\s*$/u.test(line.text);
  return proven(
    { kind, span, attribution: attribution === "" ? null : attribution, ...(lost && { attributionLost: true }) },
    evidence("shape", "high", span),
  );
}
