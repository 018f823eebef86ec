import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  clusterFilms,
  evidenceHash,
  RepeatedEntryError,
  type ClusterOptions,
  type DecisionVerdict,
  type FilmClusters,
  type FilmSource,
  type LoggedDecision,
} from "../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";

interface Told {
  readonly titles: readonly string[];
  readonly year?: number;
  readonly director?: string;
  readonly minutes?: number;
}

const film = (id: string, { titles, year, director, minutes }: Told): CatalogueFilm => ({
  id,
  titles: titles.map((text) => ({ text })),
  ...(year !== undefined && { year }),
  ...(director !== undefined && { directors: [director] }),
  ...(minutes !== undefined && { runtimeMinutes: minutes }),
});
/** Each entry as `source:id`. */
const sources = (entries: Readonly<Record<string, Told>>): readonly FilmSource[] => {
  const found = new Map<string, CatalogueFilm[]>();
  for (const [ref, told] of Object.entries(entries)) {
    const [name = "", id = ""] = ref.split(":");
    found.set(name, [...(found.get(name) ?? []), film(id, told)]);
  }
  return [...found].map(([name, films]) => ({ name, films }));
};
const said = (...rows: readonly (readonly [string, DecisionVerdict, string, string?])[]): readonly LoggedDecision[] =>
  rows.map(([a, verdict, b, hash], at) => ({
    at: "2026-03-01T10:00:00Z",
    by: "Vera",
    a,
    b,
    verdict,
    line: at + 1,
    ...(hash !== undefined && { evidenceHash: hash }),
  }));

/** Works of several members: `a:1=b:1`, in order. */
const joined = ({ works }: FilmClusters): readonly string[] =>
  works
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map(({ source, id }) => `${source}:${id}`).join("="));
const refusedIn = ({ works }: FilmClusters): readonly string[] => [
  ...new Set(works.flatMap(({ refused }) => refused.map(({ a, b, why }) => `${a} ${b} ${why}`))),
];
const doubtfulIn = ({ doubtful }: FilmClusters): readonly string[] => doubtful.map(({ a, b }) => `${a} ${b}`);

const FERRY: Told = {
  titles: ["Соляной паром", "The Salt Ferry"],
  year: 1987,
  director: "Oleg Brusnikin",
  minutes: 94,
};
const TRAM: Told = { titles: ["Ночной трамвай", "Night Tram"], year: 1994, director: "Vera Tolmacheva", minutes: 88 };

interface Case {
  readonly about: string;
  readonly entries: Readonly<Record<string, Told>>;
  readonly options?: ClusterOptions;
  readonly joined?: readonly string[];
  readonly refused?: readonly string[];
  readonly doubtful?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    about: "one film under titles in two scripts, a minute and a year apart",
    entries: {
      "a:1": FERRY,
      "b:1": { titles: ["SOLIANOI PAROM"], year: 1988, director: "O. Brusnikin", minutes: 95 },
    },
    joined: ["a:1=b:1"],
  },
  {
    about: "one film in five catalogues",
    entries: { "a:1": FERRY, "b:1": FERRY, "c:1": FERRY, "d:1": FERRY, "e:1": FERRY, "e:2": TRAM },
    joined: ["a:1=b:1=c:1=d:1=e:1"],
  },
  {
    about: "a sequel is another film, though director and year agree",
    entries: {
      "a:1": { titles: ["Night Tram"], year: 1995, director: "Vera Tolmacheva" },
      "b:1": { titles: ["Night Tram 2"], year: 1996, director: "Vera Tolmacheva" },
    },
    doubtful: [],
  },
  {
    about: "a title that all share does not join two sequels",
    entries: {
      "a:1": { titles: ["Док 7"], year: 2013, director: "Юрий Жариков", minutes: 104 },
      "b:1": { titles: ["Док 7: Возвращение домой", "Dock 8"], year: 2013, director: "Юрий Жариков", minutes: 104 },
      "c:1": { titles: ["Dock 8"], year: 2013, director: "Юрий Жариков", minutes: 104 },
    },
    joined: ["b:1=c:1"],
  },
  {
    about: "a remake is another film",
    entries: {
      "a:1": { titles: ["Winter Harbour"], year: 1962, director: "Semyon Ozerov", minutes: 79 },
      "b:1": { titles: ["Winter Harbour"], year: 2003, director: "Pavel Lozhkin", minutes: 108 },
    },
    doubtful: [],
  },
  {
    about: "years more than two apart are refused, however much agrees",
    entries: { "a:1": FERRY, "b:1": { ...FERRY, year: 1990 } },
    refused: ["a:1 b:1 years-apart"],
    doubtful: [],
  },
  {
    about: "years do not creep through a third catalogue",
    entries: { "a:1": FERRY, "b:1": { ...FERRY, year: 1989 }, "c:1": { ...FERRY, year: 1991 } },
    joined: ["a:1=b:1"],
    refused: ["a:1 c:1 years-apart", "b:1 c:1 years-apart"],
  },
  {
    about: "two of one catalogue are kept apart, and told",
    entries: { "a:1": FERRY, "a:2": FERRY },
    refused: ["a:1 a:2 same-source"],
  },
  {
    about: "a second entry of one catalogue that fits worse is told",
    entries: { "a:1": FERRY, "a:2": { ...FERRY, minutes: 103, year: 1988 }, "b:1": FERRY },
    joined: ["a:1=b:1"],
    refused: ["a:1 a:2 same-source", "a:2 b:1 same-source"],
  },
  {
    about: "two that fit equally well are a question",
    entries: {
      "a:1": { titles: ["The Lamp Keeper"], year: 2011 },
      "b:1": { titles: ["The Lamp Keeper"], year: 2011, director: "Aoife Brannigan" },
      "b:2": { titles: ["The Lamp Keeper"], year: 2012, director: "Pavel Lozhkin" },
    },
    doubtful: ["a:1 b:1", "a:1 b:2"],
  },
  {
    about: "a running time tells two namesakes apart",
    entries: {
      "a:1": { titles: ["High Tide at Noon"], year: 2001, minutes: 138 },
      "b:1": { titles: ["High Tide at Noon"], year: 2001, minutes: 89 },
      "b:2": { titles: ["High Tide at Noon"], year: 2001, minutes: 138 },
    },
    joined: ["a:1=b:2"],
  },
  {
    about: "of an omnibus film catalogues name other directors",
    entries: {
      "a:1": { titles: ["Five Shores"], year: 2015, director: "Timo Hakala", minutes: 124 },
      "b:1": { titles: ["Five Shores"], year: 2015, director: "Jaap Terpstra", minutes: 124 },
      "c:1": { titles: ["Five Shores"], year: 2015, minutes: 124 },
    },
    joined: ["a:1=b:1=c:1"],
  },
  {
    about: "without a year, the director bears a title out",
    entries: {
      "a:1": { titles: ["Порт приписки"], director: "Oleg Brusnikin" },
      "b:1": { titles: ["Port pripiski"], director: "Олег Брусникин" },
    },
    joined: ["a:1=b:1"],
  },
  {
    about: "a title alone is a question",
    entries: { "a:1": { titles: ["Gull over the Port"] }, "b:1": { titles: ["Gull over the Port"], year: 1958 } },
    doubtful: ["a:1 b:1"],
  },
  {
    about: "what two filmographies lack of each other is not completed by pairing the leftovers",
    entries: {
      "a:1": { titles: ["Slow Astern"], year: 1976, director: "Oleg Brusnikin" },
      "a:2": { titles: ["САМЫЙ ДОЛГИЙ ПРИЧАЛ"], year: 1999, director: "Oleg Brusnikin" },
      "b:1": { titles: ["Slow Astern"], year: 1976, director: "Oleg Brusnikin" },
      "b:2": { titles: ["A Rented Room"], year: 2000, director: "Oleg Brusnikin" },
    },
    joined: ["a:1=b:1"],
    doubtful: [],
  },
  {
    about: "a chain does not join its ends when people say they are two films",
    entries: { "a:1": FERRY, "b:1": FERRY, "c:1": FERRY },
    options: { decisions: said(["a:1", "different", "c:1"]) },
    joined: ["a:1=b:1"],
    refused: ["a:1 c:1 decided-different", "b:1 c:1 decided-different"],
  },
  {
    about: "people join what nothing joins",
    entries: { "a:1": FERRY, "b:1": { titles: ["Die Fähre"], year: 1995 } },
    options: { decisions: said(["b:1", "same", "a:1"]) },
    joined: ["a:1=b:1"],
  },
  {
    about: "people join through an entry that is not there",
    entries: { "a:1": FERRY, "b:1": { titles: ["Die Fähre"], year: 1995 } },
    options: { decisions: said(["a:1", "same", "z:9"], ["z:9", "same", "b:1"]) },
    joined: ["a:1=b:1"],
  },
  {
    about: "people declare two of one catalogue to be one",
    entries: { "a:1": FERRY, "a:2": FERRY, "b:1": FERRY },
    options: { decisions: said(["a:1", "same", "a:2"]) },
    joined: ["a:1=a:2=b:1"],
  },
  {
    about: "declared duplicates are one film, and no rivals",
    entries: { "a:1": FERRY, "a:2": FERRY, "b:1": FERRY },
    options: { declaredDuplicates: [["a:2", "a:1"]] },
    joined: ["a:1=a:2=b:1"],
  },
  {
    about: "a decision outranks a declared duplicate",
    entries: { "a:1": FERRY, "a:2": FERRY },
    options: { declaredDuplicates: [["a:1", "a:2"]], decisions: said(["a:1", "different", "a:2"]) },
    refused: ["a:1 a:2 decided-different"],
  },
  {
    about: "what people could not tell is a question, however sure it looks",
    entries: { "a:1": FERRY, "b:1": FERRY },
    options: { decisions: said(["a:1", "unsure", "b:1"]) },
    doubtful: ["a:1 b:1"],
  },
  {
    about: "what people contradict one another on is a question",
    entries: { "a:1": FERRY, "b:1": FERRY, "c:1": TRAM },
    options: {
      decisions: said(["a:1", "same", "b:1"], ["b:1", "same", "c:1"], ["c:1", "different", "a:1"]),
    },
    doubtful: ["a:1 b:1"],
  },
  {
    about: "split: different for two members of one work",
    entries: { "a:1": FERRY, "b:1": FERRY },
    options: { decisions: said(["a:1", "same", "b:1"], ["b:1", "different", "a:1"]) },
    refused: ["a:1 b:1 decided-different"],
    doubtful: [],
  },
];

describe("clusters of catalogues", () => {
  for (const { about, entries, options, joined: works = [], refused, doubtful } of CASES) {
    it(about, () => {
      const clusters = clusterFilms(sources(entries), options);
      assert.deepEqual(joined(clusters), works);
      assert.equal(
        clusters.works.reduce((sum, { members }) => sum + members.length, 0),
        Object.keys(entries).length,
      );
      if (refused !== undefined) assert.deepEqual(refusedIn(clusters), refused);
      if (doubtful !== undefined) assert.deepEqual(doubtfulIn(clusters), doubtful);
    });
  }

  it("tell a refused link at both its works, with its score", () => {
    const { works } = clusterFilms(sources({ "a:1": FERRY, "b:1": { ...FERRY, year: 1990 } }));
    assert.equal(works.length, 2);
    const link = works[0]?.refused[0];
    assert.deepEqual(works[1]?.refused, [link]);
    assert.ok(link?.score !== undefined && link.score > 98);
  });

  it("have ids that are made of the members alone", () => {
    const [alone] = clusterFilms(sources({ "a:1": FERRY, "b:1": FERRY })).works;
    const among = clusterFilms(sources({ "c:9": TRAM, "b:1": TRAM, "a:1": TRAM, "b:2": FERRY })).works;
    assert.equal(alone?.id, "90d727c18faf25c5");
    assert.ok(!among.some(({ id }) => id === alone.id));
    const again = clusterFilms(sources({ "b:1": TRAM, "a:1": TRAM, "c:1": FERRY })).works;
    assert.ok(again.some(({ id }) => id === alone.id));
  });

  it("come with the evidence for what is doubtful", () => {
    const { doubtful } = clusterFilms(
      sources({ "a:1": { titles: ["Gull over the Port"] }, "b:1": { titles: ["Gull over the Port"], year: 1958 } }),
    );
    assert.deepEqual(
      doubtful[0]?.evidence.map(({ field, level }) => `${field} ${level}`),
      ["title exact"],
    );
  });

  it("take who is named by a surname alone for the one who has it", () => {
    const people = (...directors: readonly (readonly string[])[]) => {
      const given = directors.map((names, at): FilmSource => {
        const told: CatalogueFilm = { ...film("1", FERRY), directors: names };
        return { name: `s${at}`, films: [told] };
      });
      const decisions = said(...given.slice(1).map(({ name }) => ["s0:1", "same", `${name}:1`] as const));
      const [work] = clusterFilms(given, { decisions }).works;
      return [
        (work?.people ?? []).map(({ names }) => names.map(({ text }) => text).join(" = ")),
        (work?.conflicts ?? []).map(({ verdict }) => verdict),
      ];
    };
    assert.deepEqual(people(["Vera Tolmacheva"], ["Толмачева"]), [["Vera Tolmacheva = Толмачева"], ["spelling"]]);
    const brothers = [["Olav Brusnikin", "Timo Brusnikin"], ["Brusnikin"]] as const;
    assert.deepEqual(people(...brothers), [["Olav Brusnikin", "Timo Brusnikin", "Brusnikin"], ["incomplete"]]);
    assert.deepEqual(people(["Vera Tolmacheva"], ["Vera"])[1], ["incomplete"]);
  });

  it("say which decisions are older than their entries", () => {
    const all = sources({ "a:1": FERRY, "b:1": TRAM, "c:1": TRAM });
    const hash = evidenceHash(all[0]!.films[0]!, all[1]!.films[0]!);
    const decisions = said(
      ["a:1", "different", "b:1", hash],
      ["a:1", "different", "c:1", "0123456789abcdef"],
      ["b:1", "same", "c:1"],
    );
    assert.deepEqual(clusterFilms(all, { decisions }).stale, [{ a: "a:1", b: "c:1", line: 2 }]);
  });

  it("do not join by a decision when its entry is another film now, and ask again", () => {
    const all = sources({ "a:1": FERRY, "b:1": TRAM });
    const joined = (hash?: string) => clusterFilms(all, { decisions: said(["a:1", "same", "b:1", hash]) });
    // Without a hash, or with the one of today, people know best.
    for (const hash of [undefined, evidenceHash(all[0]!.films[0]!, all[1]!.films[0]!)]) {
      assert.deepEqual([joined(hash).works.length, joined(hash).doubtful], [1, []]);
    }
    const { works, doubtful, stale } = joined("0123456789abcdef");
    assert.equal(works.length, 2);
    assert.deepEqual(
      doubtful.map(({ a, b }) => [a, b]),
      [["a:1", "b:1"]],
    );
    assert.deepEqual(stale, [{ a: "a:1", b: "b:1", line: 1 }]);
  });

  it("still join by a decision when its entry changed and is the same film", () => {
    const all = sources({ "a:1": FERRY, "b:1": { ...FERRY, minutes: 95 } });
    const { works, stale } = clusterFilms(all, { decisions: said(["a:1", "same", "b:1", "0123456789abcdef"]) });
    assert.deepEqual([works.length, stale.length], [1, 1]);
  });

  it("refuse two films of one id, and names that cannot be told from ids", () => {
    const twice = [{ name: "a", films: [film("1", FERRY), film("1", TRAM)] }];
    assert.throws(
      () => clusterFilms(twice),
      (error) => error instanceof RepeatedEntryError && error.source === "a" && error.id === "1",
    );
    assert.throws(() => clusterFilms([{ name: "a:b", films: [] }]), RangeError);
    assert.throws(() => clusterFilms([{ name: "", films: [] }]), RangeError);
  });

  it("count the entries they have looked at", () => {
    const counted: string[] = [];
    clusterFilms(sources({ "a:1": FERRY, "b:1": TRAM }), { looked: (done, all) => counted.push(`${done}/${all}`) });
    assert.deepEqual(counted, ["1/2", "2/2"]);
  });

  it("are empty without catalogues", () => assert.deepEqual(clusterFilms([]), { works: [], doubtful: [], stale: [] }));
});
