import type { CatalogueFilm, CatalogueQuery } from "../../src/model/index.js";

export function film(
  id: string,
  titles: readonly string[],
  year?: number,
  more: Partial<CatalogueFilm> = {},
): CatalogueFilm {
  return { id, titles: titles.map((text) => ({ text })), ...(year === undefined ? {} : { year }), ...more };
}

const HEADS = ["Lantern", "Orchard", "Glass", "Winter", "Copper", "Silent", "Paper", "Northern", "Velvet", "Hollow"];
const TAILS = ["Harbour", "Carousel", "Meridian", "Kitchen", "Parade", "Telegram", "Staircase", "Almanac", "Tundra"];
const PEOPLE = ["Ada Ferryman", "Carl Tram", "Boris Sadov", "Zofia Lanternová", "Ines Quist", "Дарья Полынцева"];

/** So many films that a search has something to choose from; every one has a name of two words and a year. */
const CROWD: readonly CatalogueFilm[] = HEADS.flatMap((head, row) =>
  TAILS.map((tail, column) => {
    const at = row * TAILS.length + column;
    return film(`crowd-${at}`, [`${head} ${tail}`], 1950 + ((at * 7) % 70), {
      directors: [PEOPLE[at % PEOPLE.length]!],
      runtimeMinutes: 60 + (at % 80),
    });
  }),
);

/** Invented films, with whatever titles can have in them. */
export const FILMS: readonly CatalogueFilm[] = [
  film("ferry", ["Соляной паром", "The Salt Ferry"], 2011, {
    directors: ["Anna Paromova"],
    runtimeMinutes: 84,
    countries: ["RU"],
  }),
  film("ferry-guests", ["The Salt Ferry and Its Guests"], 2012, { directors: ["Boris Sadov"], runtimeMinutes: 61 }),
  film("machine-1987", ["TinMachine"], 1987, { directors: ["Ada Ferryman"], runtimeMinutes: 102 }),
  film("machine-2014", ["TinMachine"], 2014, { directors: ["Carl Tram"], runtimeMinutes: 117 }),
  film("fitter", ["Fitter"], 2022),
  film("coach-fitter", ["Coach Fitter"], 2005),
  film("room", ["Комната у моря"], 2015),
  film("war-room", ["Военная комната у моря"], 2015),
  film("tram", ["Night Tram"], 1997, { directors: ["Carl Tram"] }),
  film("tram-2", ["Night Tram 2"], 2000, { directors: ["Carl Tram"] }),
  film("half", ["8½ ворот"], 1963),
  film("twin-a", ["Orchard in Flames"], 2019),
  film("twin-b", ["Orchard in Flames"], 2019),
  film("undated", ["Harbour Without a Year"]),
  film("double", ["Щука и ёж / Pike and Hedgehog (Shchuka i yozh)"], 1978),
  film("marks", ["!!!"], 2009),
  film("dots", ["…"], 2010),
  film("face", ["🦊🎞️"], 2016),
  film("letter", ["Q"], 1931),
  film("number", ["1907"], 2020),
  film("station", ["海の駅"], 2003),
  film("long", [`Ballad of ${"the endless corridor and ".repeat(400)}the door`], 1999),
  film("longer", [`Ballad of ${"the endless corridor and ".repeat(400)}the window`], 1999),
  film("drop", ["'; DROP TABLE film; --"], 2001),
  film("pattern", ["100% of _nothing_ \\ at all"], 2002),
  film("nul", ["Snow\u0000over Lviv"], 2008),
  film("half-pair", ["Broken \ud83e pair"], 2007),
  film("'; drop table film; --", ["Nobody's Table"], 1990),
  film("100%_\\", ["Percentages"], 1991),
  film("odd\u0000id", ["Odd Id"], 1992),
  ...CROWD,
];

function ask(titles: readonly string[], more: Omit<CatalogueQuery, "titles"> = {}): CatalogueQuery {
  return { titles: titles.map((text) => ({ text })), ...more };
}

/** What both stores are asked, and should answer alike. */
export const QUERIES: readonly CatalogueQuery[] = [
  ask(["The Salt Ferry"], { year: 2011 }),
  ask(["Salt Fery"], { year: 2011 }),
  ask(["Solianoi parom"], { year: 2011, runtimeMinutes: 84 }),
  ask(["СОЛЯНОЙ ПАРОМ / The Salt Ferry"], { year: 2011 }),
  ask(["Соляной паром"], { year: 2012, directors: ["А. Паромова"] }),
  ask(["The Salt Ferry"]),
  ask(["Le bac à sel"], { year: 2011, directors: ["Анна Паромова"] }),
  ask([], { year: 2011, directors: ["Anna Paromova"] }),
  ask([], { directors: ["Carl Tram"] }),
  ask(["TinMachine"], { year: 2014 }),
  ask(["TinMachine"], { year: 1987 }),
  ask(["TinMachine"], { year: 1931, directors: ["Anna Paromova"], runtimeMinutes: 60 }),
  ask(["Tin Machin"]),
  ask(["Fitter"], { year: 2022 }),
  ask(["Coach Fitter"], { year: 2005 }),
  ask(["Комната у моря"], { year: 2015 }),
  ask(["Night Tram 2"], { year: 2000 }),
  ask(["Night Tram"], { year: 1997, directors: ["Carl Tram"] }),
  ask(["8 1/2 ворот"], { year: 1963 }),
  ask(["Orchard in Flames"], { year: 2019 }),
  ask(["Harbour Without a Year"], { year: 1990 }),
  ask(["Harbour Without a Year"]),
  ask(["Pike and Hedgehog"], { year: 1978 }),
  ask(["Щука и Еж"], { year: 1978 }),
  ask(["!!!"], { year: 2009 }),
  ask(["…"]),
  ask(["🦊🎞️"], { year: 2016 }),
  ask(["Q"], { year: 1931 }),
  ask(["1907"], { year: 2020 }),
  ask(["海の駅"], { year: 2003 }),
  ask([`Ballad of ${"the endless corridor and ".repeat(400)}the window`], { year: 1999 }),
  ask(["'; DROP TABLE film; --"], { year: 2001 }),
  ask(["100% of _nothing_ \\ at all"], { year: 2002 }),
  ask(["%"]),
  ask(["_"], { year: 1991 }),
  ask(["Snow\u0000over Lviv"], { year: 2008 }),
  ask(["Broken \ud83e pair"], { year: 2007 }),
  ask(["crowd-17"]),
  ask(["'; drop table film; --"]),
  ask(["odd\u0000id"]),
  ask(["Velvet Telegramm"], { year: 1900 }),
  ask(["Velvet Telegram"], { year: 999_999_999 }),
  ask(["Copper Kitchen"], { directors: ["Z. Lanternova"] }),
  ask(["Hollow Almanac", "Silent Parade", "Paper Tundra"], { year: 1984 }),
  ask(["Zebra Crossing Blues"], { year: 1975 }),
];
