import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/read-film-record.js";

/** `role: name (character)` of every credit and `= firm` of every company of a page below a title and its facts. */
function people(lines: string, facts = "France 1983, 90 min"): string[] {
  const { credits, companies } = readFilmRecord(`Salt Road\n${facts}\n${lines}`).value;
  return [
    ...(credits ?? []).map(({ role, name, character }) =>
      character === undefined ? `${role}: ${name.printed}` : `${role}: ${name.printed} (${character})`,
    ),
    ...(companies ?? []).map(({ role, name }) => `${role} = ${name}`),
  ];
}

const CAST = ["actor: Setsu Hara", "actor: Chi Ryu"];

const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a label in the next sentence",
    "Directed by Kenji Ozu. With Setsu Hara, Chi Ryu.",
    ["director: Kenji Ozu", ...CAST],
  ],
  ["a label behind a blank", "Director: Kenji Ozu With: Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  ["a small label behind a comma", "Regie: Kenji Ozu, mit Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  ["a dash before the cast", "Regie Kenji Ozu - mit Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  [
    "small abbreviations behind commas",
    "reż. Kenji Ozu, scen. Ken Noda, zdj. Jo Molitor",
    ["director: Kenji Ozu", "screenwriter: Ken Noda", "cinematographer: Jo Molitor"],
  ],
  ["a preposition", "Regia di Kenji Ozu, con Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  ["others who are not named", "Regie: Kenji Ozu\nMet Setsu Hara, Chi Ryu e.a. 1u44", ["director: Kenji Ozu", ...CAST]],
  ["an abbreviation in small letters", "Reż. Kenji Ozu, wyst. Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  [
    "another label behind the cast",
    "Mit Setsu Hara, Chi Ryu. Kamera Jo Molitor",
    [...CAST, "cinematographer: Jo Molitor"],
  ],
  [
    "letters between dots",
    "R+B: Pál Zolt · K: Tamás Som · D: Zoltán Lat, Iván Dar",
    [
      "director: Pál Zolt",
      "screenwriter: Pál Zolt",
      "cinematographer: Tamás Som",
      "actor: Zoltán Lat",
      "actor: Iván Dar",
    ],
  ],
  ["two letters", "R: Kenji Ozu, D: Setsu Hara, Chi Ryu", ["director: Kenji Ozu", ...CAST]],
  [
    "the letters of an English page",
    "D: Kenji Ozu. W: Ken Noda. C: Setsu Hara, Chi Ryu\nShe comes to the city to see what has become of the children that she had not seen for years.",
    ["director: Kenji Ozu", "screenwriter: Ken Noda", ...CAST],
  ],
  [
    "small labels behind semicolons",
    "Directed by Kenji Ozu; photographed by Jo Molitor; edited by Chi Ryu",
    ["director: Kenji Ozu", "cinematographer: Jo Molitor", "editor: Chi Ryu"],
  ],
  ["labels between slashes", "Director Kenji Ozu / Music Jo Molitor", ["director: Kenji Ozu", "composer: Jo Molitor"]],
  ["a letter beside a word is no label", "97' / c / De : Kenji Ozu", ["director: Kenji Ozu"]],
  [
    "words of a label that end a firm's name",
    "Director Kenji Ozu Music Jo Molitor Editor Chi Ryu Sales Orient World Sales",
    ["director: Kenji Ozu", "composer: Jo Molitor", "editor: Chi Ryu", "worldSales = Orient World Sales"],
  ],
  [
    "two columns",
    "Director\tKenji Ozu\nDoP\tJo Molitor\nCast\tSetsu Hara, Chi Ryu",
    ["director: Kenji Ozu", "cinematographer: Jo Molitor", ...CAST],
  ],
  [
    "the author of the book behind the writer of the screenplay",
    "Regie: Kenji Ozu\nBuch: Ken Noda nach dem Roman von Jo Molitor",
    ["director: Kenji Ozu", "story: Jo Molitor", "screenwriter: Ken Noda"],
  ],
  [
    "the author of the book on a line of its own",
    "Réalisation : Kenji Ozu\nD'après le roman de Jo Molitor",
    ["director: Kenji Ozu", "story: Jo Molitor"],
  ],
  [
    "firms of one country",
    "Réalisation : Kenji Ozu\nDistribution France : Orient",
    ["director: Kenji Ozu", "distribution = Orient"],
  ],
  [
    "a firm and its town below",
    "Director: Kenji Ozu\n\nProduced by\nOrient Film\nBelgrade, Serbia",
    ["director: Kenji Ozu", "production = Orient Film"],
  ],
  [
    "a second mention names the characters",
    "Director: Kenji Ozu\nCast: Setsu Hara\n\nWith\nSetsu Hara (Noriko)",
    ["director: Kenji Ozu", "actor: Setsu Hara (Noriko)"],
  ],
  [
    "labels behind their values",
    "Camille ROUSSEL - Director\nBenoît HALL - Director of Photography",
    ["director: Camille ROUSSEL", "cinematographer: Benoît HALL"],
  ],
  [
    "labels grown together with values",
    "directorPirjo Hanko\neditorEsa Niemi",
    ["director: Pirjo Hanko", "editor: Esa Niemi"],
  ],
  [
    "abbreviated labels without a colon",
    "Dir. of Photography Jan Schuster\nMusic Ondra Mikula",
    ["cinematographer: Jan Schuster", "composer: Ondra Mikula"],
  ],
  ["Swedish", "Regi: Ola Nord\nI rollerna: Setsu Hara, Chi Ryu", ["director: Ola Nord", ...CAST]],
  ["Finnish", "Ohjaus: Esa Niemi\nNäyttelijät: Setsu Hara, Chi Ryu", ["director: Esa Niemi", ...CAST]],
  ["Hungarian", "Rendező: Pál Zoltán\nZene: Lat Iván", ["director: Pál Zoltán", "composer: Lat Iván"]],
  ["Portuguese", "Realização: Ana Melo\nArgumento: Rui Paz", ["director: Ana Melo", "screenwriter: Rui Paz"]],
  [
    "characters behind surnames in capitals",
    "CASTING\nAgnès VARENNE Louise\nPaul ROUX Marc Dupont",
    ["actor: Agnès VARENNE (Louise)", "actor: Paul ROUX (Marc Dupont)"],
  ],
  [
    "characters behind colons, an age rating behind the names",
    "Cast: Setsu Hara: Moeder, Chi Ryu. PG-13",
    ["actor: Setsu Hara (Moeder)", "actor: Chi Ryu"],
  ],
  [
    "a producer and for whom",
    "Production: Mirjam Hoek for Zuidwest Film, Jan Smit for Pieter Films",
    ["producer: Mirjam Hoek", "producer: Jan Smit", "production = Zuidwest Film", "production = Pieter Films"],
  ],
  [
    "characters in front of the actors",
    "Cast:\nAda ....... Setsu Hara\nThe Surveyor ... Chi Ryu",
    ["actor: Setsu Hara (Ada)", "actor: Chi Ryu (The Surveyor)"],
  ],
  [
    "characters in front of colons",
    "Liste artistique\nNadia : Clara Benz\nLa mère : Agnès Roux",
    ["actor: Clara Benz (Nadia)", "actor: Agnès Roux (La mère)"],
  ],
  [
    "actors in front of dashes",
    "Cast:\nSetsu Hara – Ada\nChi Ryu – The Surveyor",
    ["actor: Setsu Hara (Ada)", "actor: Chi Ryu (The Surveyor)"],
  ],
  [
    "the author of the work behind the screenwriter",
    "Screenplay: Kenji Ozu, from the novel by Ada Roe\nBuch: Ute Holl, nach der Erzählung „Eis“ von Lea Berg",
    ["story: Ada Roe", "screenwriter: Kenji Ozu", "story: Lea Berg", "screenwriter: Ute Holl"],
  ],
  [
    "one person in two scripts",
    "Режиссёр: Тамар Браун / Tamar Brown\nВ ролях: Анна Ли",
    ["director: Тамар Браун", "actor: Анна Ли"],
  ],
  [
    "two persons in two scripts",
    "Director: Анна Нова / Paul Hale\nCast: Анна Ли",
    ["director: Анна Нова", "director: Paul Hale", "actor: Анна Ли"],
  ],
  [
    "names in small letters",
    "regie: anna kettler\nkamera: paul hale\nMusic: moby dune",
    ["director: anna kettler", "cinematographer: paul hale", "composer: moby dune"],
  ],
  [
    "values that name nobody",
    "Director: Ada Roe\nScénario : Paul Hale, sa pièce\nMusic: traditional",
    ["director: Ada Roe", "screenwriter: Paul Hale"],
  ],
  [
    "Croatian",
    "Režija: Ivo Matić\nUloge: Ana Lukić, Leon Perić",
    ["director: Ivo Matić", "actor: Ana Lukić", "actor: Leon Perić"],
  ],
  ["Estonian", "Režissöör: Kadri Saar\nOperaator: Rein Mets", ["director: Kadri Saar", "cinematographer: Rein Mets"]],
  [
    "two roles of one person in Russian",
    "Автор сценария и режиссёр: Анна Нова",
    ["screenwriter: Анна Нова", "director: Анна Нова"],
  ],
  [
    "labels between slashes",
    "Réal. : Kenji Ozu / Int. : Setsu Hara, Chi Ryu / 35 mm",
    ["director: Kenji Ozu", ...CAST],
  ],
];

const NEGATIVES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "running text",
    "A boy lives by the sea and he does not know why. With Ada Roe, the teacher of the village, he goes to the city to learn.",
    [],
  ],
  [
    "given names that are labels elsewhere",
    "Cast: Setsu Hara, Story Musgrave, J. R. Ewing",
    ["actor: Setsu Hara", "actor: Story Musgrave", "actor: J. R. Ewing"],
  ],
  ["subtitles behind the names", "Director: Kenji Ozu. With English subtitles", ["director: Kenji Ozu"]],
  ["firms with a preposition", "Production: Films for Freedom", ["production = Films for Freedom"]],
  ["a full stop inside a firm", "Production: Vero. Real cinema", ["production = Vero. Real cinema"]],
  ["one line with a dash", "Kenji Ozu - Director", []],
];

describe("labels of credits inside lines", () => {
  for (const [what, lines, expected] of PAGES) {
    it(`are read: ${what}`, () => {
      assert.deepEqual(people(lines), expected);
    });
  }
  for (const [what, lines, expected] of NEGATIVES) {
    it(`are not invented: ${what}`, () => {
      const found = people(lines).filter((one) => !/^(?:director|unknown): Kenji Ozu$/u.test(one));
      assert.deepEqual(
        found,
        expected.filter((one) => one !== "director: Kenji Ozu"),
      );
    });
  }
  it("follow the facts on one line", () => {
    assert.deepEqual(people("", "UK 1958. Dir Kenji Ozu. With Setsu Hara, Chi Ryu. 91min"), [
      "director: Kenji Ozu",
      ...CAST,
    ]);
    assert.deepEqual(people("", "BRD 1974, R: Ute Holl, 93 min"), ["director: Ute Holl"]);
    assert.deepEqual(people("", "Director Ann Lee Country USA Year 2011"), ["director: Ann Lee"]);
  });
  it("are joined by the firm between country and year, not by one behind them", () => {
    assert.deepEqual(people("", "СССР, Ленфильм, 1969, 88 мин."), ["production = Ленфильм"]);
    assert.deepEqual(people("", "UK 1975, Arrow Video, 92 min"), []);
    assert.deepEqual(people("", "UK, Arrow Video, 1975, 92 min"), []);
    assert.deepEqual(people("", "UK 1975, Arrow Films, 92 min"), []);
  });
});

describe("films and prizes with a year in brackets", () => {
  for (const sentence of [
    "Silent River (1975) directed by Jan Novak is a story of two brothers who go down the river to the house of a father.",
    "Silent River (1975) works best as a portrait of a town that has lost its river and of those who stay behind in it.",
    "Long Corridor (1949) artist portrait by Jan Novak that shows the painter at work in the house by the sea.",
    "Paul Stone (1975) is a film about a director who goes home to the village of childhood and finds nothing there.",
    "Golden Pelican (Lisbon, 1982), Silver Anchor (Oslo, 1983) and the prize of the jury went to this film.",
  ]) {
    it(`are no births: ${sentence.slice(0, 40)}`, () => {
      const { people: born, credits } = readFilmRecord(`Salt Road\nFrance 1983, 90 min\n\n${sentence}`).value;
      assert.deepEqual(born ?? [], []);
      assert.deepEqual(
        (credits ?? []).filter(({ name }) => sentence.startsWith(name.printed)),
        [],
      );
    });
  }
});
