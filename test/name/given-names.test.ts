import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareNames } from "../../src/name/index.js";
import { readJson } from "../language/data-file.js";

interface Entry {
  readonly gender: string;
  readonly name: string;
  readonly forms?: Readonly<Record<string, string>>;
  readonly short?: string;
}

const { names } = readJson<{ readonly names: readonly Entry[] }>("data/names/given-names.json");

/** Names of the table that are two spellings of one, so that comparing them says so. */
const ONE_NAME = new Set([
  "Валериан Валерьян",
  "Мария Марья",
  "Наталия Наталья",
  "София Софья",
  "Аиша Айша",
  "Пол Поль",
  "Димитър Дмитрий",
]);

describe("given names of the table", () => {
  it("are each their forms in other languages", () => {
    for (const { name, forms } of names) {
      for (const form of Object.values(forms ?? {}).flatMap((list) => list.split(" "))) {
        assert.equal(compareNames(form, name).verdict, "same", `${form} ${name}`);
      }
    }
  });

  it("are at most possibly their short forms", () => {
    for (const { name, short } of names.filter((entry) => entry.short !== undefined)) {
      for (const form of short!.split(" "))
        assert.notEqual(compareNames(form, name).verdict, "different", `${form} ${name}`);
    }
  });

  it("of men and women are never one", () => {
    const men = names.filter(({ gender }) => gender === "m");
    const women = names.filter(({ gender }) => gender === "f");
    for (const { name } of men) {
      for (const other of women) {
        if (other.name === name || !name.startsWith(other.name[0]!)) continue;
        assert.notEqual(compareNames(name, other.name).verdict, "same", `${name} ${other.name}`);
      }
    }
  });

  it("are told apart", () => {
    const taken = new Set<string>();
    for (const { name } of names) {
      for (const other of names) {
        if (name >= other.name || !name.startsWith(other.name[0]!)) continue;
        if (compareNames(name, other.name).verdict === "same") taken.add(`${name} ${other.name}`);
      }
    }
    assert.deepEqual(
      [...taken].filter((pair) => !ONE_NAME.has(pair)),
      [],
    );
  });
});
