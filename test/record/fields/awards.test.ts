import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readAwards, readFestivals } from "../../../src/record/fields/index.js";
import { later } from "./stretches.js";

/** Each prize in one string: award, recipient, event, place, country, edition, year, result when it was not won. */
function prizes(text: string, events: readonly string[] = []): string[] {
  return readAwards(later(text), { events }).awards.map(({ value: { award, recipient, event, year, result } }) => {
    const parts = [
      award,
      recipient && `@${recipient}`,
      event?.name,
      event?.place,
      event?.country,
      event?.edition,
      year,
      result === "won" ? undefined : result,
    ];
    return parts.filter((part) => part != null).join(" | ");
  });
}

const AWARDS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "Special Jury Prize (Venice International Film Festival, Italy 2020), Best Actor (Foo Fest, 2019)",
    "Special Jury Prize | Venice International Film Festival | IT | 2020",
    "Best Actor | Foo Fest | 2019",
  ],
  ["Grand Prize (Fen Film Festival, USSR 2007)", "Grand Prize | Fen Film Festival | SUHH | 2007"],
  [
    "Audience Award (Festival of the Lakes, Latvia), Best Camera (Baltic Film Days, Kazakhstan 2002)",
    "Audience Award | Festival of the Lakes | LV",
    "Best Camera | Baltic Film Days | KZ | 2002",
  ],
  [
    "Anna Falk for Best Debut and Best Script at 2007 Fen Film Festival, Heron Prize for Best Film at the Heron International Film Festival",
    "Best Debut | @Anna Falk | Fen Film Festival | 2007",
    "Best Script | @Anna Falk | Fen Film Festival | 2007",
    "Heron Prize for Best Film | Heron International Film Festival",
  ],
  [
    "Best author documentary National Documentary Awards : Laurel, Moscow (Russia), 2010",
    "Best author documentary | National Documentary Awards : Laurel | Moscow | RU | 2010",
  ],
  [
    "  • Best Director, Golden Eagle Awards, 2021 (Russia)\n  • NBR Award – Best Foreign Language Film, National Board of Review, 2021 (USA)",
    "Best Director | Golden Eagle Awards | RU | 2021",
    "NBR Award – Best Foreign Language Film | National Board of Review | US | 2021",
  ],
  ["Best First Feature – Pampas Film Festival 2020", "Best First Feature | Pampas Film Festival | 2020"],
  ["Audience Award – Cine Sur, Montevideo 2021", "Audience Award | Cine Sur | Montevideo | 2021"],
  ["Награда: Главный приз (Кинофестиваль «Окно», 2011)", "Главный приз | Кинофестиваль «Окно» | 2011"],
  ["Prix du public, Festival de Belle-Rive 2003", "Prix du public | Festival de Belle-Rive | 2003"],
  ["Prix du public du Festival de Nantes, 2001", "Prix du public | Festival de Nantes | 2001"],
  [
    "Winner – Golden Bridge for Best Film, Bridges Film Festival, Novi Grad (Bosnia and Herzegovina), 2004",
    "Golden Bridge for Best Film | Bridges Film Festival | Novi Grad | BA | 2004",
  ],
  [
    "Nominated – Best Actress (Mira Stojanac), Balkan Screen Awards 2005",
    "Best Actress | @Mira Stojanac | Balkan Screen Awards | 2005 | nominated",
  ],
  [
    "Special Mention, Festival of First Films, Lisbon (Portugal), 2005",
    "Special Mention | Festival of First Films | Lisbon | PT | 2005 | mention",
  ],
  [
    "Silberner Löwe des Filmfestivals Venedig 2014. Green Drop Award 2014.",
    "Silberner Löwe | Filmfestivals Venedig | 2014",
    "Green Drop Award | 2014",
  ],
  [
    "Berlinale 2020: Golden Bear, FIPRESCI Prize",
    "Golden Bear | Berlinale | 2020",
    "FIPRESCI Prize | Berlinale | 2020",
  ],
  ["Главный приз кинофестиваля «Кинотавр» (Сочи, Россия, 2009)", "Главный приз | Кинотавр | Сочи | RU | 2009"],
  ["Nagroda Publiczności, Festiwal Filmowy w Gdyni 2015", "Nagroda Publiczności | Festiwal Filmowy w Gdyni | 2015"],
  ["Premio del pubblico, Torino Film Festival 2018", "Premio del pubblico | Torino Film Festival | 2018"],
  ["Hlavní cena, MFF Karlovy Vary 2016", "Hlavní cena | MFF Karlovy Vary | 2016"],
  ["Best Director, 72nd Venice Film Festival, 2015 (Italy)", "Best Director | Venice Film Festival | IT | 72 | 2015"],
];

describe("readAwards", () => {
  for (const [text, ...expected] of AWARDS) {
    it(text.slice(0, 80), () => assert.deepEqual(prizes(text), expected));
  }
  it("parts prize and event by the page's list of festivals", () => {
    assert.deepEqual(prizes("Best Film Salt and Wind, Moscow (Russia), 2010", ["Salt and Wind"]), [
      "Best Film | Salt and Wind | Moscow | RU | 2010",
    ]);
  });
  it("takes a line without a prize for a selection", () => {
    const { awards, festivals } = readAwards(
      later("Berlinale 2020 – Forum\nOfficial Selection, Cannes Film Festival 2014"),
    );
    assert.deepEqual(awards, []);
    assert.deepEqual(
      festivals.map(({ value }) => value),
      [
        { name: "Berlinale", year: 2020, section: "Forum" },
        { name: "Cannes Film Festival", year: 2014, section: "Official Selection" },
      ],
    );
  });
  it("finds nothing in nothing", () => assert.deepEqual(readAwards(later("")), { awards: [], festivals: [] }));
});

const FESTIVALS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    '- Krakow Film Festival, Krakow (Poland), 2011\n- "NIKA" Prizes, Moscow (Russia), 2010',
    "Krakow Film Festival | Krakow | PL | 2011",
    '"NIKA" Prizes | Moscow | RU | 2010',
  ],
  [
    "- Message to Man : International Short, Documentary and Animated Film Festival, St Petersburg (Russia), 2011",
    "Message to Man : International Short, Documentary and Animated Film Festival | St Petersburg | RU | 2011",
  ],
  [
    "- Moscow International Film Festival (MIFF), Moscow (Russia), 2011",
    "Moscow International Film Festival (MIFF) | Moscow | RU | 2011",
  ],
  ["Venice, London 2007; Rotterdam 2008", "Venice | 2007", "London | 2007", "Rotterdam | 2008"],
  [
    "Cannes Film Festival, Arras Film Festival, France; Moscow Film Festival, Russia",
    "Cannes Film Festival",
    "Arras Film Festival | FR",
    "Moscow Film Festival | RU",
  ],
];

describe("readFestivals", () => {
  for (const [text, ...expected] of FESTIVALS) {
    it(text.slice(0, 80), () => {
      const found = readFestivals(later(text)).map(({ value: { name, place, country, year } }) =>
        [name, place, country, year].filter((part) => part !== undefined).join(" | "),
      );
      assert.deepEqual(found, expected);
    });
  }
});
