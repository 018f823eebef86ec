import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInMemory } from "./run-in-memory.js";

const FILMS = [
  '{"id":"hut","titles":[{"text":"Die Hütte am Fluß"}],"year":1987,"directors":["Oleg Brusnikin"]}',
  '{"id":"tram","titles":[{"text":"Ночной трамвай"}],"year":1994,"directors":["Vera Tolmacheva"]}',
  "",
].join("\n");

/** Programmes as spreadsheets of many makes write them. */
describe("programmes of kinoglot catalogue match", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(at(name), content);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-programmes-"));
    await put("films.ndjson", FILMS);
    await runInMemory(["catalogue", "build", at("films.ndjson"), "--output", at("films")]);
  });
  after(() => rm(folder, { recursive: true }));

  const match = (...args: readonly string[]) =>
    runInMemory(["catalogue", "match", ...args, "--catalogue", at("films"), "--lang", "en"]);
  /** The table that is written for a programme. */
  const written = async (programme: string, output: string): Promise<string> => {
    await rm(at(output), { force: true });
    await match(at(programme), "--output", at(output));
    return readFile(at(output), "utf8");
  };

  it("decodes UTF-16 by its mark, without a word", async () => {
    await put("wide.csv", Buffer.from("\ufeffTitel\tJahr\r\nDie Hütte am Fluß\t1987\r\n", "utf16le"));
    const { exit, stdout, stderr } = await match(at("wide.csv"));
    assert.deepEqual([exit, stderr], [0, "1 found, 0 to be decided by a person, 0 not found.\n"]);
    assert.match(stdout, /^Die Hütte am Fluß \(1987\)\n {2}the same film/);
  });

  it("decodes a code page, and says which", async () => {
    const western = "Titel;Jahr;Regie\r\nDie Hütte am Fluß;1987;Oleg Brusnikin\r\n";
    await put("western.csv", Buffer.from(western, "latin1"));
    const { exit, stdout, stderr } = await match(at("western.csv"));
    assert.equal(exit, 0);
    assert.match(stderr, /^\S+western\.csv: not UTF-8; read as windows-1252\.\n1 found/);
    assert.match(stdout, /^Die Hütte am Fluß/);
    const cyrillic = [..."Название;Год\nНочной трамвай;1994\n"].map((letter) => {
      const code = letter.codePointAt(0)!;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    await put("cyrillic.csv", Uint8Array.from(cyrillic));
    const read = await match(at("cyrillic.csv"));
    assert.match(read.stderr, /read as windows-1251\./);
    assert.match(read.stdout, /^Ночной трамвай/);
  });

  it("tells letters that are lost, and ends with 1", async () => {
    const start = Buffer.from("Titel;Jahr;Regie\nНочной трамвай;1994;Vera Tolmacheva\nDie H");
    await put("damaged.csv", Buffer.concat([start, Uint8Array.of(0xfc), Buffer.from("tte am Fluß;1987;\n")]));
    const { exit, stderr } = await match(at("damaged.csv"));
    assert.equal(exit, 1);
    assert.match(stderr, /damaged\.csv:3: letters that cannot be read/);
  });

  it("takes carriage returns for line ends", async () => {
    await put("returns.csv", "title,year\rНочной трамвай,1994\r");
    assert.match((await match(at("returns.csv"))).stderr, /^1 found/);
  });

  it("ends with 3 when there is nothing to look for", async () => {
    for (const [name, text] of [
      ["empty.csv", ""],
      ["head.csv", "title,year\n"],
      ["list.ndjson", "[\n]\n"],
    ] as const) {
      await put(name, text);
      const { exit, stderr } = await match(at(name));
      assert.equal(exit, 3, name);
      assert.match(stderr, /holds no row that can be looked for/, name);
    }
  });

  it("names columns that it does not understand, and says when none holds titles", async () => {
    await put("rooms.csv", "Film;Saal;Kasse\nНочной трамвай;2;x\n");
    assert.match(
      (await match(at("rooms.csv"))).stderr,
      /rooms\.csv: columns that say nothing of a film: “Saal”, “Kasse”\./,
    );
    await put("untitled.csv", "Werk;Regie\nx;Vera Tolmacheva\n");
    const { exit, stderr } = await match(at("untitled.csv"));
    assert.equal(exit, 0);
    assert.match(stderr, /no column holds titles that is known by its name.*“Werk”, “Regie”/);
  });

  it("tells several years in a cell, and looks for the last", async () => {
    await put("years.csv", "title,year\nНочной трамвай,1993/94\n");
    const { exit, stdout, stderr } = await match(at("years.csv"));
    assert.equal(exit, 1);
    assert.match(stderr, /years\.csv:2: several years/);
    assert.match(stdout, /1994/);
  });

  describe("the table written", () => {
    it("has every row once, those that could not be read too, with the fault", async () => {
      await put("slips.csv", 'Titel;Jahr\n;1987\nНочной трамвай;1994\nа;б;в\n"q"w;1\nKettle;1955\n');
      const text = await written("slips.csv", "slips-matched.csv");
      const rows = text.trimEnd().split("\n").slice(1);
      assert.deepEqual(
        rows.map((row) => row.split(";").slice(0, 3)),
        [
          ["", "1987", "unread"],
          ["Ночной трамвай", "1994", rows[1]?.split(";")[2]],
          ["а", '"б', 'в"'],
          ['"""q""w"', "1", "unread"],
          ["Kettle", "1955", "none"],
        ],
      );
      assert.match(rows[0] ?? "", /;unread;;;;;no-title;;$/);
      assert.match(rows[2] ?? "", /^а;"б;в";unread;;;;;cells;;$/);
      const { stderr } = await match(at("slips.csv"));
      assert.match(stderr, /^3 rows of the programme are not looked for\.$/m);
    });

    it("keeps separator, byte order mark and line ends", async () => {
      await put("excel.csv", "\ufeffTitel;Jahr\r\nKettle;1955\r\n");
      assert.match(
        await written("excel.csv", "excel-matched.csv"),
        /^\ufeffTitel;Jahr;match_[^\n]*\r\nKettle;1955;none;;;;;;;\r\n$/,
      );
      assert.match(
        await written("excel.csv", "excel-matched.tsv"),
        /^\ufeffTitel\tJahr\tmatch_[^\n]*\r\nKettle\t1955\tnone\t/,
      );
      await put("plain.tsv", "Titel\tJahr\nKettle\t1955\n");
      assert.match(await written("plain.tsv", "plain-matched.csv"), /^Titel,Jahr,match_[^\n]*\nKettle,1955,none,/);
      await put("western.csv", Buffer.from("Titel;Jahr\r\nFluß;1955\r\n", "latin1"));
      assert.match(await written("western.csv", "western-matched.csv"), /^\ufeffTitel;Jahr;/);
    });

    it("is of a programme that says what parts its cells", async () => {
      await put("stated.csv", "sep=;\r\nTitel;Jahr\r\nKettle;1955\r\n");
      assert.match(await written("stated.csv", "stated-matched.csv"), /^Titel;Jahr;match_[^\n]*\r\nKettle;1955;none;/);
    });

    it("holds no control characters", async () => {
      await put("control.csv", 'title,note\n"Ket\u0000tle","a\u0007b"\n');
      assert.match(await written("control.csv", "control-matched.csv"), /\nKet tle,a b,none,/);
      assert.match(await written("control.csv", "control-matched.tsv"), /\nKet tle\ta b\tnone\t/);
    });

    it("says by line what a programme in NDJSON asked", async () => {
      await put("rows.ndjson", '{"title":"Kettle"}\n{}\n{"title":"Kettle"}\n');
      const text = await written("rows.ndjson", "rows.csv");
      assert.match(
        text,
        /^line,id,title,year,match_decision,[^\n]*\n1,Kettle,Kettle,,none,[^\n]*\n2,,,,unread,[^\n]*\n3,/,
      );
    });
  });
});
