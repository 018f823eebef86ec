import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CatalogueBuilder, encodeSnapshot } from "../../src/catalogue/index.js";
import type { Problem } from "../../src/generated/schema-types.js";
import type { CatalogueFilm, CatalogueMatch } from "../../src/model/index.js";
import {
  answer,
  localCatalogues,
  namedCatalogues,
  readerOf,
  type Answer,
  type CatalogueShelf,
} from "../../src/operation/index.js";

const FILMS: readonly CatalogueFilm[] = [
  {
    id: "ferry",
    titles: [{ text: "Соляной паром" }, { text: "The Salt Ferry" }],
    year: 1987,
    directors: ["Oleg Brusnikin"],
  },
  { id: "tram", titles: [{ text: "Ночной трамвай" }], year: 1994, directors: ["Vera Tolmacheva"], runtimeMinutes: 88 },
];

function snapshot(): Buffer {
  const builder = new CatalogueBuilder();
  for (const film of FILMS) builder.add(film);
  return Buffer.concat(encodeSnapshot(builder.finish()));
}

describe("catalogues/match", () => {
  let folder: string;
  let local: CatalogueShelf;
  const at = (name: string): string => join(folder, name);

  async function catalogue(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(at(name));
    await writeFile(join(at(name), "catalogue.kinoglot"), bytes);
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-shelf-"));
    const bytes = snapshot();
    await catalogue("films", bytes);
    await catalogue("torn", bytes.subarray(0, bytes.length - 9));
    await catalogue("foreign", Buffer.from("something else altogether, and long enough for a head of a snapshot"));
    const outdated = Buffer.from(bytes);
    // The version stands behind the eight letters of the mark.
    outdated.writeUInt32LE(outdated.readUInt32LE(8) + 1, 8);
    await catalogue("outdated", outdated);
    local = localCatalogues();
  });
  after(async () => {
    await local.close();
    await rm(folder, { recursive: true });
  });

  const ask = async (name: string, query: unknown, shelf = local, limit?: unknown): Promise<Answer> =>
    answer(
      "catalogues/match",
      { catalogue: name, query, ...(limit !== undefined && { limit }) },
      readerOf("en", { catalogues: shelf }),
    );
  const problem = async (...asked: Parameters<typeof ask>): Promise<Problem> => {
    const given = await ask(...asked);
    assert.ok("problem" in given, JSON.stringify(given));
    return given.problem;
  };

  it("finds a film by its title in another script, with the evidence", async () => {
    const given = await ask(at("films"), { titles: [{ text: "Nochnoj tramvaj" }], year: 1994, runtimeMinutes: 89 });
    assert.ok("result" in given);
    const { decision, candidates } = given.result as CatalogueMatch;
    assert.equal(decision, "match");
    assert.deepEqual(
      candidates.map(({ id, evidence }) => [id, ...evidence.map(({ field, level }) => `${field} ${level}`)]),
      [["tram", "title romanization", "year same", "runtime same"]],
    );
  });

  it("never matches by a director alone", async () => {
    const given = await ask(at("films"), { titles: [], directors: ["Oleg Brusnikin"], year: 1987 });
    assert.ok("result" in given);
    const { decision, candidates } = given.result as CatalogueMatch;
    assert.deepEqual([decision, candidates[0]?.id], ["review", "ferry"]);
  });

  const QUERIES: readonly (readonly [what: string, query: unknown, pointer: string, limit?: unknown])[] = [
    ["no query", undefined, "/query"],
    ["no titles", {}, "/query/titles"],
    ["neither title nor director", { titles: [] }, "/query/titles"],
    ["neither title nor director, but a year", { titles: [], directors: [], year: 1987 }, "/query/titles"],
    ["an empty title", { titles: [{ text: "" }] }, "/query/titles/0/text"],
    ["a blank title", { titles: [{ text: " \u00a0" }] }, "/query/titles/0/text"],
    ["a year in words", { titles: [{ text: "Salt" }], year: "1987" }, "/query/year"],
    ["half a year", { titles: [{ text: "Salt" }], year: 1987.5 }, "/query/year"],
    ["a limit of 0", { titles: [{ text: "Salt" }] }, "/limit", 0],
    ["a limit of 101", { titles: [{ text: "Salt" }] }, "/limit", 101],
    ["a running time of 0", { titles: [{ text: "Salt" }], runtimeMinutes: 0 }, "/query/runtimeMinutes"],
  ];
  for (const [what, query, pointer, limit] of QUERIES) {
    it(`refuses ${what} with 400 and a pointer`, async () => {
      const { status, type, errors } = await problem(at("films"), query, local, limit);
      assert.deepEqual([status, type, errors?.[0]?.pointer], [400, "/problems/invalid-query", pointer]);
    });
  }

  const SALT = { titles: [{ text: "Salt" }] };

  it("answers 404 for a catalogue that is not there", async () => {
    const { status, type } = await problem(at("nothing"), SALT);
    assert.deepEqual([status, type], [404, "/problems/unknown-catalogue"]);
  });

  it("answers 409 for a snapshot of another version, with the command that builds it anew", async () => {
    const { status, type, detail } = await problem(at("outdated"), SALT);
    assert.deepEqual([status, type], [409, "/problems/catalogue-outdated"]);
    assert.match(detail ?? "", /kinoglot catalogue build/);
  });

  for (const name of ["torn", "foreign"]) {
    it(`answers 409 for a ${name} snapshot`, async () => {
      const { status, type } = await problem(at(name), SALT);
      assert.deepEqual([status, type], [409, "/problems/catalogue-unusable"]);
    });
  }

  it("answers 503 where no database answers, without its password", async () => {
    const { status, type, detail } = await problem("postgres://me:secret@127.0.0.1:1/films", SALT);
    assert.deepEqual([status, type], [503, "/problems/catalogue-unreachable"]);
    assert.doesNotMatch(detail ?? "", /secret/);
  });

  it("takes names only, where names are given", async () => {
    const shelf = namedCatalogues(new Map([["films", at("films")]]));
    assert.ok("result" in (await ask("films", SALT, shelf)));
    for (const name of [at("films"), "postgres://127.0.0.1/films", "../films", "__proto__", "toString"]) {
      assert.equal((await problem(name, SALT, shelf)).status, 404, name);
    }
  });

  it("knows no catalogue where there is no shelf", async () => {
    const given = await answer("catalogues/match", { catalogue: "films", query: SALT }, readerOf("en"));
    assert.ok("problem" in given);
    assert.equal(given.problem.status, 404);
  });

  it("tries a catalogue again that was not there", async () => {
    assert.equal((await problem(at("later"), SALT)).status, 404);
    await catalogue("later", snapshot());
    assert.ok("result" in (await ask(at("later"), SALT)));
  });
});
