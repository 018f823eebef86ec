import assert from "node:assert/strict";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, it } from "mocha";
import { compareNames, parsePersonName } from "../../src/name/index.js";
import { foldLetters } from "../../src/name/sound/index.js";
import { SPELLINGS } from "../../src/name/sound/spellings.js";
import { readJson } from "../language/data-file.js";

const NAMES = ["given-names", "letter-spellings", "name-parts"];

type Table = Readonly<Record<string, unknown>> & { readonly samples: readonly unknown[] };
type GivenNames = Table & { readonly names: readonly { readonly gender: string; readonly name: string }[] };

const ajv = new Ajv2020({ allErrors: true });

function readTable<Shape extends Table>(name: string): Shape {
  return readJson<Shape>(`data/names/${name}.json`);
}

/** Ways to spoil a table that its schema must notice. */
const SPOILT: readonly (readonly [string, string, (table: Table) => unknown])[] = [
  ...NAMES.flatMap((name) => [
    [name, "a field too many", (table: Table) => ({ ...table, extra: 1 })] as const,
    [name, "no source", ({ source: _source, ...rest }: Table) => rest] as const,
    [name, "no samples", (table: Table) => ({ ...table, samples: [] })] as const,
  ]),
  ["given-names", "a name of no gender", (table) => ({ ...table, names: [{ name: "Анна" }] })],
  ["given-names", "a name in small letters", (table) => ({ ...table, names: [{ gender: "f", name: "анна" }] })],
  ["letter-spellings", "an unknown condition", (table) => ({ ...table, spellings: [["ш", "*", "Q<sh"]] })],
  ["letter-spellings", "a sound in Latin", (table) => ({ ...table, spellings: [["sh", "*", "sh"]] })],
  ["name-parts", "an ending of no gender", (table) => ({ ...table, patronymics: [["x", "ович"]] })],
];

describe("tables of names", () => {
  for (const name of NAMES) {
    it(`${name}.json keeps to its schema`, () => {
      const validate = ajv.compile(readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`));
      assert.ok(validate(readTable(name)), ajv.errorsText(validate.errors, { separator: "\n" }));
    });
  }

  for (const [name, what, spoil] of SPOILT) {
    it(`${name}.json with ${what} is refused`, () => {
      const { $id: _address, ...schema } = readJson<AnySchemaObject>(`schemas/data/${name}.schema.json`);
      assert.equal(ajv.validate(schema, spoil(readTable(name))), false);
    });
  }

  it("have every given name once for each gender", () => {
    const names = readTable<GivenNames>("given-names").names.map(({ gender, name }) => `${name} ${gender}`);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length > 500);
  });
});

/** Alphabets whose names are read, capitals and digraphs aside. */
const ALPHABETS: Readonly<Record<string, string>> = {
  Latin: "abcdefghijklmnopqrstuvwxyzäöüåæøßçéèêëîïôûğışžčšćđňřťďľĺŕýůúóíáąęłńśźżőűțșăâįųūėģķļņ",
  Russian: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  Ukrainian: "ґєії",
  Belarusian: "ўі",
  "Serbian and Macedonian": "ђјљњћџѓќѕ",
  "Kazakh, Kyrgyz and Tajik": "әғқңөұүһіӣӯҳҷ",
  "Tatar and Bashkir": "җҙҫҡ",
  Georgian: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
  Armenian: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
  Greek: "αβγδεζηθικλμνξοπρστυφχψως",
};

describe("letters of names", () => {
  for (const [alphabet, letters] of Object.entries(ALPHABETS)) {
    it(`of the ${alphabet} alphabet have a sound`, () => {
      const unread = [...letters].filter((letter) => [...foldLetters(letter)].some((one) => !SPELLINGS.has(one)));
      assert.deepEqual(unread, []);
    });
  }
});

describe("samples of the tables of names", () => {
  for (const [a, b, verdict] of readTable("given-names").samples as [string, string, string][]) {
    it(`${a} and ${b}: ${verdict}`, () => assert.equal(compareNames(a, b).verdict, verdict));
  }

  for (const [cyrillic, latin] of readTable("letter-spellings").samples as [string, string][]) {
    it(`${latin} is ${cyrillic}`, () => assert.equal(compareNames(latin, cyrillic).verdict, "same"));
  }

  const PLACES: Readonly<Record<string, (word: string) => readonly [string, (string | null)[]]>> = {
    honorific: (word) => [`${word} Anna Orlova`, [...parsePersonName(`${word} Anna Orlova`).honorifics]],
    suffix: (word) => [`Anna Orlova ${word}`, [parsePersonName(`Anna Orlova ${word}`).suffix]],
    particle: (word) => [`Anna ${word} Orlova`, [...parsePersonName(`Anna ${word} Orlova`).particles]],
    patronymic: (word) => [`Anna ${word} Orlova`, [parsePersonName(`Anna ${word} Orlova`).patronymic]],
  };
  for (const { word, is } of readTable("name-parts").samples as { word: string; is: string }[]) {
    const [name, found] = PLACES[is]!(word);
    it(`${name}: ${word} is ${is}`, () => assert.deepEqual(found, [word]));
  }
});
