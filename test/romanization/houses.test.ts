import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findScheme, romanize } from "../../src/romanization/index.js";
import { jsonFiles, readJson } from "../language/data-file.js";

interface Profile {
  readonly id: string;
  readonly base?: string;
  readonly words?: Readonly<Record<string, string>>;
}

const PROFILES = ["data/schemes/houses", "data/schemes/profiles"]
  .flatMap(jsonFiles)
  .map((path) => readJson<Profile>(path));

/** What a house writes, and what it does not write by the same rule. */
const WRITTEN: readonly (readonly [scheme: string, source: string, expected: string])[] = [
  ["house:cottbus", "Юрий Озеров", "Yuri Ozerov"],
  ["house:cottbus", "Анатолий Солоницын", "Anatoli Solonitsyn"],
  ["house:cottbus", "Янковский", "Yankovsky"],
  ["house:cottbus", "Горький", "Gorky"],
  ["house:cottbus", "Алёна", "Alena"],
  ["house:cottbus", "СТАЛКЕР", "STALKER"],
  ["house:exground", "Николай Губенко", "Nikolai Gubenko"],
  ["house:exground", "Янковский", "Yankovsky"],
  ["house:exground", "Наталия", "Natalia"],
  ["house:exground", "Парфёнов", "Parfenov"],
  ["house:pittsburgh", "Юрий Озеров", "Iurii Ozerov"],
  ["house:pittsburgh", "Цой", "Tsoi"],
  ["house:pittsburgh", "Игорь", "Igor'"],
  ["house:kinoglaz", "Юрий Озеров", "Yuri Ozerov"],
  ["house:kinoglaz", "Дарья", "Daria"],
  ["house:kinoglaz", "Лидия", "Lidia"],
  ["house:kinoglaz", "Дядя Ваня", "Dyadya Vanya"],
  ["house:luxembourg", "Первая любовь", "Pervaya lyubov"],
  ["house:luxembourg", "Дядя Ваня", "Dyadya Vanya"],
  ["house:luxembourg", "Тимофей Трибунцев", "Timofei Tribuntsev"],
  ["house:luxembourg", "Парфёнов", "Parfenov"],
  ["house:luxembourg", "Смирнова", "Smirnova"],
  ["house:luxembourg", "Чёрный", "Chyornyy"],
  ["profile:imdb", "Чёрный монах", "Chyornyy monakh"],
  ["profile:imdb", "Екатерина", "Ekaterina"],
  ["profile:imdb", "Летят журавли", "Letyat zhuravli"],
  ["profile:imdb", "Обыкновенный фашизм", "Obyknovennyy fashizm"],
  ["profile:wikipedia-en", "Сергей Бондарчук", "Sergei Bondarchuk"],
  ["profile:wikipedia-en", "Санкт-Петербург", "Saint-Petersburg"],
  ["profile:wikipedia-fr", "Константин Станиславский", "Constantin Stanislavski"],
  ["profile:wikipedia-fr", "Никита Михалков", "Nikita Mikhalkov"],
  ["profile:wikipedia-fr", "Александра", "Alexandra"],
  ["profile:wikipedia-fr", "АЛЕКСАНДР", "ALEXANDRE"],
  ["profile:duden", "Москва", "Moskau"],
  ["profile:duden", "Александр Довженко", "Alexander Dowschenko"],
];

describe("house spellings", () => {
  for (const { id, base } of PROFILES) {
    it(`${id} is known and stands on a scheme that is there`, () => {
      assert.equal(findScheme(id)?.id, id);
      if (base !== undefined) assert.equal(findScheme(base)?.id, base);
    });
  }

  for (const [scheme, source, expected] of WRITTEN) {
    it(`${scheme} writes ${source} as ${expected}`, () => assert.equal(romanize(source, scheme).text, expected));
  }

  it("hold few words: a house is described by rules", () => {
    const wordy = PROFILES.filter(({ id, words }) => id.startsWith("house:") && Object.keys(words ?? {}).length > 5);
    assert.deepEqual(wordy, []);
  });

  it("leave no letter of Russian out", () => {
    for (const { id } of PROFILES) {
      const { text, findings } = romanize("Съешь ещё этих мягких французских булок, да выпей чаю", id);
      assert.deepEqual(findings, [], id);
      assert.doesNotMatch(text, /\p{Script=Cyrillic}/u, id);
    }
  });
});
