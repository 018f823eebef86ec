/** A film that nobody made: its title is put together from words. */
export interface MadeFilm {
  readonly id: number;
  readonly title: string;
  readonly year: number;
}

/** A film that is looked for, as a programme might print it. */
export interface MadeQuestion {
  readonly kind: "with slips" | "romanized";
  readonly text: string;
  readonly year: number;
  readonly id: number;
}

const DESCRIBED =
  "silent amber crooked winter paper northern borrowed hollow bright forgotten salt copper endless late quiet broken painted second distant velvet iron hidden burning patient lost wooden golden foreign narrow restless little blind gentle grey stolen scarlet early cold secret wild".split(
    " ",
  );
const THINGS =
  "ferry lantern orchard bridge harbour letter summer window tram river garden station mirror shadow promise violin island winter kitchen market stranger sister baker soldier teacher gardener keeper painter daughter witness captain tailor pilot mountain meadow border village tower theatre cinema train road sea snow storm rain night morning silence dream game debt key door clock map song dance fire stone glass bread apple horse bird wolf fox heron".split(
    " ",
  );
const PLACES =
  "Lviv Trieste Odesa Tartu Bergen Porto Gdansk Tbilisi Ghent Riga Cork Split Turku Leipzig Basel Malmo Nantes Utrecht Kyoto Lima".split(
    " ",
  );
const RUSSIAN_DESCRIBED =
  "тихий янтарный зимний бумажный северный соляной медный поздний второй далёкий железный чужой".split(" ");
const RUSSIAN_THINGS =
  "паром фонарь сад мост причал вечер трамвай вокзал берег остров рынок сторож художник свидетель капитан лётчик поезд снег дождь сон долг ключ камень хлеб конь журавль щегол ёжик объезд подъезд чайник жёлудь".split(
    " ",
  );
const FIRST_YEAR = 1950;
const YEARS = 75;
/** One in so many films has a Russian title. */
const RUSSIAN = 10;

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many films as asked for, no two of one title. */
export function madeFilms(count: number, seed = 1): readonly MadeFilm[] {
  const next = numbersFrom(seed);
  const one = (words: readonly string[]): string => words[Math.floor(next() * words.length)]!;
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  const english: readonly (() => string)[] = [
    () => `The ${capital(one(DESCRIBED))} ${capital(one(THINGS))} of ${one(PLACES)}`,
    () => `${capital(one(THINGS))} and ${capital(one(THINGS))} in ${one(PLACES)}`,
    () => `A ${capital(one(THINGS))} for the ${capital(one(DESCRIBED))} ${capital(one(THINGS))}`,
    () => `${one(PLACES)}: The ${capital(one(DESCRIBED))} ${capital(one(THINGS))}`,
    () => `${capital(one(DESCRIBED))} ${capital(one(THINGS))}, ${capital(one(DESCRIBED))} ${capital(one(THINGS))}`,
    () => `The ${capital(one(THINGS))}'s ${capital(one(THINGS))} ${2 + Math.floor(next() * 4)}`,
  ];
  const russian: readonly (() => string)[] = [
    () => `${capital(one(RUSSIAN_DESCRIBED))} ${one(RUSSIAN_THINGS)} и ${one(RUSSIAN_THINGS)}`,
    () => `${capital(one(RUSSIAN_THINGS))}, ${one(RUSSIAN_DESCRIBED)} ${one(RUSSIAN_THINGS)} и ${one(RUSSIAN_THINGS)}`,
  ];
  const films = new Map<string, MadeFilm>();
  while (films.size < count) {
    const makers = films.size % RUSSIAN === 0 ? russian : english;
    const title = makers[Math.floor(next() * makers.length)]!();
    const year = FIRST_YEAR + Math.floor(next() * YEARS);
    if (!films.has(title)) films.set(title, { id: films.size, title, year });
  }
  return [...films.values()];
}

/**
 * Questions after films: English titles with a letter changed, two swapped or one dropped, in capitals or without the
 * article; Russian ones as `romanize` writes them. One year in eight is that of the release, a year later.
 */
export function madeQuestions(
  films: readonly MadeFilm[],
  count: number,
  romanize: (text: string, turn: number) => string,
  seed = 2,
): readonly MadeQuestion[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, turn) => {
    const { id, title, year } =
      films[Math.floor(next() * (films.length / RUSSIAN)) * RUSSIAN + (turn % 4 === 0 ? 0 : 1)]!;
    const isRussian = id % RUSSIAN === 0;
    return {
      kind: isRussian ? "romanized" : "with slips",
      text: isRussian ? romanize(title, turn) : withSlip(title, Math.floor(next() * 5), next),
      year: next() < 1 / 8 ? year + 1 : year,
      id,
    };
  });
}

function withSlip(title: string, kind: number, next: () => number): string {
  const at = 4 + Math.floor(next() * (title.length - 6));
  switch (kind) {
    case 0:
      return title.slice(0, at) + title[at + 1]! + title[at]! + title.slice(at + 2);
    case 1:
      return title.slice(0, at) + title.slice(at + 1);
    case 2:
      return `${title.slice(0, at)}e${title.slice(at + 1)}`;
    case 3:
      return title.toUpperCase();
    default:
      return title.replace(/^(The|A) /, "");
  }
}
