import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { parseTitle, relateTitles, sortTitle, titleKey, titleNumbers } from "../../src/title/index.js";

const WORDS =
  "the a and & II iv 2 two part Part второй часть вторая Кремень Kremen' KREMEN день шахтёра miner's Day jour du mineur " +
  "L'Argent le la die weiße Nächte X-Men M*A*S*H 8½ half and-a-half / – ( ) = « » , : ! twenty six 😀 Nina Нина The, un l' 's S.W.A.T. №";
const word = fc.constantFrom(...WORDS.split(" "));
const soup = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const text = fc.oneof(
  { weight: 3, arbitrary: soup },
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 30 }),
);
const language = fc.constantFrom(undefined, "ru", "en", "fr", "de", "nl", "it", "es", "uk", "ja", "ru-Latn", "x-y");
const title = fc
  .record({ text, language })
  .map(({ text: words, language: tag }) => (tag === undefined ? { text: words } : { text: words, language: tag }));

describe("laws of titles", () => {
  it("the key of a key is the key", () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        const key = titleKey(words, tag);
        assert.equal(titleKey(key, tag), key);
      }),
      { numRuns: 3000 },
    );
  });

  it("capitals do not change a key", () => {
    fc.assert(fc.property(soup, language, (words, tag) => titleKey(words.toUpperCase(), tag) === titleKey(words, tag)));
  });

  it("a title is identical to itself, unless there is nothing in it", () => {
    fc.assert(
      fc.property(title, (one) => {
        const { relation, score } = relateTitles(one, one);
        assert.deepEqual([relation, score], one.text.trim() === "" ? ["unrelated", 0] : ["identical", 1]);
      }),
      { numRuns: 500 },
    );
  });

  it("relation and score do not depend on the order", () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const [there, back] = [relateTitles(a, b), relateTitles(b, a)];
        assert.deepEqual([there.relation, there.score], [back.relation, back.score]);
      }),
      { numRuns: 2000 },
    );
  });

  it("scores lie between 0 and 1, and there is always a reason", () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const { score, reasons } = relateTitles(a, b);
        assert.ok(score >= 0 && score <= 1 && reasons.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("titles of a line stand where their spans say, in order, and no text loses all its titles", () => {
    fc.assert(
      fc.property(text, (line) => {
        const { titles, remarks } = parseTitle(line);
        assert.equal(titles.length > 0, line.trim() !== "");
        for (const { text: part, span } of [...titles, ...remarks])
          assert.equal(line.slice(span.start, span.end), part);
      }),
      { numRuns: 2000 },
    );
  });

  it("filing and numbers never fail", () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        assert.equal(typeof sortTitle(words, tag), "string");
        assert.ok(Array.isArray(titleNumbers(words, tag)));
      }),
    );
  });
});
