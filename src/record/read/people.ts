import type { Evidence, Filmography, Person, PrintedName } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import {
  filmographyKind,
  filmographyOrder,
  readFilmographyLine,
  readFilmographyList,
  readLife,
  readPersonName,
  type IsNamed,
} from "../fields/index.js";
import type { RecordDraft } from "../record-draft.js";
import { beginsWithGivenName, looksLikeName } from "./likeness.js";
import { stretch, sub, trimmed, type Found, type Stretch } from "../stretch.js";
import type { Labelled } from "./labels/labelled-values.js";
import type { Page } from "./page.js";
import type { ListedFilm } from "./titles/find-titles.js";

/** The lists of films of a page. */
export interface FilmLists {
  readonly films: readonly ListedFilm[];
  readonly lines: ReadonlySet<number>;
  readonly kind: Filmography["kind"];
  /** The name or life on the line above the films: whose list it is. */
  readonly owner?: Stretch;
}

type FilmFound = ReturnType<typeof readFilmographyList>[number];

function listed({ value, span }: FilmFound, page: Page): ListedFilm {
  const at = page.text.indexOf(value.title.text, span.start);
  const inside = at >= 0 && at < span.end;
  return { item: value, span, titleSpan: inside ? { start: at, end: at + value.title.text.length } : span };
}

const YEAR = /(?:18|19|20)\d\d/u;
const LENGTH = /\d\s?(?:min|mn|['′’](?=\s|$|,)|хв|мин)/iu;
const INLINE =
  /(?:^|[.!?]\s+)(?:Films?|Filme|Filmography|Filmografie|Filmographie|Фильмография|Filmografia|Filmografía)(?:\s*\([^()]{3,20}\))?\s*:\s*(?=\S)/u;

function isBareName({ text }: Stretch): boolean {
  return text.length < 60 && !/[(\d]/u.test(text) && looksLikeName(text) > 0.6;
}

/** The line right above a list of films, when it names somebody, alone or with the years of a life. */
function ownerAbove(page: Page, first: number): Stretch | undefined {
  const above = page.lines[first - 1];
  if (above === undefined || page.labels.taken.has(first - 1) || (page.lines[first]!.gap > 0 && above.bullet !== ""))
    return undefined;
  if (isBareName(above)) return above.gap > 0 && page.lines[first]!.gap === 0 ? above : undefined;
  return readLife(above).name === undefined ? undefined : above;
}

/** One film makes a list only in a house's own form: behind a bullet, or below its owner; facts have the same shape. */
function aloneCounts(page: Page, at: number, above: Stretch | undefined): boolean {
  const line = page.lines[at]!;
  if (above !== undefined || (line.bullet === "•" && at > 0)) return true;
  return at > 0 && /^[^\p{Ll}]+\((?:18|19|20)\d\d/u.test(line.text) && line.gap > 0;
}

/** Lists of films: under a label, below each other, or behind the word in a biography. */
export function filmLists(page: Page, labelled: readonly Labelled[]): FilmLists {
  const films: ListedFilm[] = [];
  const lines = new Set<number>();
  let kind: Filmography["kind"] = "unspecified";
  for (const { label, values, lines: at } of labelled) {
    const told = filmographyKind(stretch(label.text));
    if (told !== "unspecified") kind = told;
    for (const value of values) {
      const line = values.length > 1 || label.colon === false ? readFilmographyLine(value) : undefined;
      const found = line === undefined ? readFilmographyList(value) : [line];
      films.push(...found.map((film) => listed(film, page)));
    }
    for (const index of at) lines.add(index);
  }
  let owner: Stretch | undefined;
  let run: { at: number; film: FilmFound }[] = [];
  const close = (): void => {
    const [first] = run;
    const above = first === undefined ? undefined : ownerAbove(page, first.at);
    const enough =
      run.length >= 2 || (run.length === 1 && page.profile !== undefined && aloneCounts(page, first!.at, above));
    if (enough) {
      if (above !== undefined) {
        owner ??= above;
        if (isBareName(above)) lines.add(first!.at - 1);
      }
      for (const { at, film } of run) {
        lines.add(at);
        films.push(listed(film, page));
      }
    }
    run = [];
  };
  page.lines.forEach((line, at) => {
    const open =
      !page.labels.taken.has(at) &&
      !page.prose[at] &&
      !lines.has(at) &&
      line.text.length < 200 &&
      YEAR.test(line.text) &&
      !LENGTH.test(line.text);
    const film = open ? readFilmographyLine(line) : undefined;
    if (film === undefined || (line.gap > 0 && run.length > 0)) close();
    if (film !== undefined) run.push({ at, film });
  });
  close();
  if (films.length === 0) {
    page.lines.forEach((line) => {
      if (films.length > 0 || line.text.length > 4000 || !YEAR.test(line.text)) return;
      const match = INLINE.exec(line.text);
      if (match === null) return;
      const value = trimmed(sub(line, match.index + match[0].length));
      const found = readFilmographyList(value);
      if (found.length > 1) films.push(...found.map((film) => listed(film, page)));
    });
  }
  return { films, lines, kind, ...(owner !== undefined && { owner }) };
}

/** A life as a paragraph tells it. */
export interface Life {
  readonly at: number;
  readonly life: ReturnType<typeof readLife>;
  readonly name: Found<PrintedName> | undefined;
}

const LIFE_LINE = /^(\p{Lu}[\p{L}' .-]{3,60}?)\s*\((?:\*\s*)?(\d{4})\s*[-–—]\s*(\d{4})?\s*\)$/u;

/** Tells those whom the page names: in a credit, or in a line of their own below the first, by a given name that is known. */
export function namesOn(page: Page, draft: RecordDraft): IsNamed {
  const credited = new Set(draft.list("credits").map(({ value: { name } }) => name.printed.toLowerCase()));
  const key = (name: string): string => name.toLowerCase();
  return (name) =>
    credited.has(key(name)) ||
    page.lines
      .slice(1)
      .some(({ text }) => text.length === name.length && key(text) === key(name) && beginsWithGivenName(text));
}

/** The lives that biography paragraphs tell, with the name in the paragraph or in the line above it. */
export function lives(page: Page, biographies: ReadonlySet<number>, isNamed: IsNamed): Life[] {
  return [...biographies]
    .sort((a, b) => a - b)
    .map((at) => {
      const line = page.lines[at]!;
      const life = readLife(line, isNamed);
      const above = page.lines[at - 1];
      const heading =
        above === undefined || page.prose[at - 1] || page.labels.taken.has(at - 1) ? undefined : nameAbove(above);
      return { at, life, name: life.name ?? heading };
    });
}

function nameAbove(line: Stretch): Found<PrintedName> | undefined {
  const match = LIFE_LINE.exec(line.text);
  const name = match === null ? line : sub(line, 0, match[1]!.length);
  return name.text.length > 60 ? undefined : readPersonName(trimmed(name));
}

/** The people of the page: lives and the list of films, which is the director's. */
export function peopleOf(
  told: readonly Life[],
  films: FilmLists,
  director: { readonly name: PrintedName; readonly span: { start: number; end: number } } | undefined,
  page: Page,
): Proven<Person>[] {
  const people: Proven<Person>[] = told.flatMap(({ life, name, at: _ }): Proven<Person>[] => {
    const whose = name ?? (director === undefined ? undefined : { value: director.name, span: director.span });
    if (whose === undefined) return [];
    const parts: Record<string, ReturnType<typeof evidence>> = {};
    if (life.birth !== undefined) parts["/birth"] = evidence("pattern", "certain", life.birth.span);
    if (life.death !== undefined) parts["/death"] = evidence("pattern", "certain", life.death.span);
    const person: Person = {
      name: whose.value,
      ...(life.birth !== undefined && { birth: life.birth.value }),
      ...(life.death !== undefined && { death: life.death.value }),
    };
    return [proven(person, evidence("pattern", "high", whose.span), parts)];
  });
  if (films.films.length === 0) return people;
  const items = films.films.map(({ item }) => item);
  const filmography: Filmography = {
    kind: films.kind ?? "unspecified",
    order: filmographyOrder(items),
    items,
  };
  const parts = Object.fromEntries(
    films.films.map(({ span }, at) => [`/filmography/items/${at}`, evidence("pattern", "certain", span)]),
  );
  const above = films.owner === undefined ? undefined : ownerOf(films.owner, page);
  const at = above === undefined ? 0 : people.findIndex(({ value }) => value.name.printed === above.name.value.printed);
  const owner = people[at];
  if (owner !== undefined) {
    return people.map((one) =>
      one === owner ? proven({ ...owner.value, filmography }, owner.evidence, { ...owner.parts, ...parts }) : one,
    );
  }
  if (above !== undefined) {
    const { name, life } = above;
    const born: Record<string, Evidence> =
      life.birth === undefined ? {} : { "/birth": evidence("pattern", "certain", life.birth.span) };
    const person: Person = {
      name: name.value,
      ...(life.birth !== undefined && { birth: life.birth.value }),
      ...(life.death !== undefined && { death: life.death.value }),
      filmography,
    };
    return [...people, proven(person, evidence("shape", "high", name.span), { ...born, ...parts })];
  }
  if (director !== undefined)
    return [
      ...people,
      proven({ name: director.name, filmography }, evidence("crossReference", "high", director.span), parts),
    ];
  return people;
}

function ownerOf(
  line: Stretch,
  page: Page,
): { name: Found<PrintedName>; life: ReturnType<typeof readLife> } | undefined {
  const life = readLife(line);
  const name = life.name ?? nameAbove(line) ?? readPersonName(line, page.context);
  return name === undefined ? undefined : { name, life };
}

/** Where the name of a life stands. */
export function subjectsOf(told: readonly Life[], page: Page): Stretch[] {
  return told.flatMap(({ name }) =>
    name === undefined ? [] : [{ text: page.text.slice(name.span.start, name.span.end), start: name.span.start }],
  );
}
