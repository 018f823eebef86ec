import assert from "node:assert/strict";
import fc from "fast-check";
import { inspectPackage, packageOfFiles, type FileContent } from "../../src/dcp/index.js";
import { sha1Base64 } from "../../src/port/index.js";
import { buildPackage, withFile } from "./package-builder.js";
import { frenchSubtitles, inspectFiles, oneReel, rulesOf } from "./recipes.js";

const good = buildPackage(frenchSubtitles("smpte"));
const XML = ["ASSETMAP.xml", "pkl.xml", "cpl.xml"];

function contentOf(path: string): Buffer {
  return Buffer.from(good.find((file) => file.path === path)?.content ?? []);
}

describe("bad packages", () => {
  it("an empty folder", async () => {
    assert.deepEqual(await inspectFiles([]), {
      standard: null,
      versions: [],
      findings: [{ rule: "package/no-assetmap", severity: "error", params: {} }],
    });
  });

  it("a thousand files that are no package", async () => {
    const files = Array.from({ length: 1000 }, (_, at) => ({
      path: `${at}.xml`,
      content: Buffer.from(`<a>${at}</a>`),
    }));
    assert.deepEqual(rulesOf(await inspectFiles(files)), ["package/no-assetmap"]);
  });

  it("without an asset map, compositions that lie there are told all the same", async () => {
    const report = await inspectFiles(withFile(good, "ASSETMAP.xml", null));
    assert.equal(report.standard, "smpte");
    assert.deepEqual(report.versions[0]?.tag.subtitles, [{ language: "fr", kind: "full", medium: "dcp" }]);
    assert.equal(report.versions[0]?.assets[0]?.path, null);
  });

  for (const path of XML) {
    it(`${path} cut anywhere`, async () => {
      const whole = contentOf(path);
      for (let end = 0; end < whole.length; end += Math.ceil(whole.length / 25)) {
        const report = await inspectFiles(withFile(good, path, whole.subarray(0, end)));
        assert.ok(rulesOf(report).some((rule) => rule === "package/xml-malformed" || rule === "package/hash-mismatch"));
      }
    });

    it(`${path} of zeros, of noise, of another root`, async () => {
      for (const content of [
        new Uint8Array(500),
        Buffer.from("\ufeff<<<>>>&&&"),
        Buffer.from("<x/>"),
        Buffer.from(""),
      ]) {
        const rules = rulesOf(await inspectFiles(withFile(good, path, content)));
        assert.ok(
          rules.includes("package/xml-malformed") ||
            rules.includes("package/unreadable-file") ||
            rules.includes("package/hash-mismatch"),
        );
      }
    });
  }

  it("in UTF-16", async () => {
    const wide = Buffer.from("\ufeff" + contentOf("cpl.xml").toString().replace("UTF-8", "UTF-16"), "utf16le");
    const report = await inspectFiles(withFile(good, "cpl.xml", wide));
    assert.equal(report.versions.length, 1);
    assert.deepEqual(rulesOf(report), ["package/size-mismatch", "package/hash-mismatch"]);
  });

  it("a composition without reels", async () => {
    const report = await inspectFiles(
      buildPackage(
        oneReel({ change: (xml, path) => (path === "cpl.xml" ? xml.replace(/<ReelList>[^]*<\/ReelList>/, "") : xml) }),
      ),
    );
    assert.equal(report.versions[0]?.reels, 0);
    assert.deepEqual(report.versions[0]?.assets, []);
    assert.deepEqual(rulesOf(report), ["claim/subtitle"]);
  });

  it("a composition that plays itself, and assets without ids", async () => {
    const change = (xml: string, path: string): string => {
      if (path !== "cpl.xml") return xml;
      const [, own = ""] = /<CompositionPlaylist[^>]*><Id>([^<]*)/.exec(xml) ?? [];
      return xml.replace(/(<MainSubtitle><Id>)[^<]*/, `$1${own}`).replace(/(<MainSound>)<Id>[^<]*<\/Id>/, "$1");
    };
    const report = await inspectFiles(buildPackage(oneReel({ change })));
    assert.ok(rulesOf(report).includes("package/unreadable-file"));
    assert.ok(rulesOf(report).includes("package/external-asset"));
  });

  it("ids in capitals, without urn, with blanks", async () => {
    const change = (xml: string, path: string): string =>
      path === "cpl.xml" ? xml.replace(/<Id>urn:uuid:([^<]*)/g, (_, id: string) => `<Id> ${id.toUpperCase()}\n`) : xml;
    assert.deepEqual(rulesOf(await inspectFiles(buildPackage(oneReel({ change })))), []);
  });

  it("an asset map of 20 MB is not read", async () => {
    const map = Buffer.concat([contentOf("ASSETMAP.xml"), Buffer.alloc(20 * 1024 * 1024, 32)]);
    const report = await inspectFiles(withFile(good, "ASSETMAP.xml", map));
    assert.deepEqual(report.findings[0]?.params, { file: "ASSETMAP.xml" });
    assert.deepEqual(rulesOf(report), ["package/unreadable-file"]);
  });

  it("a reel of 10,000 assets", async () => {
    const change = (xml: string, path: string): string =>
      path === "cpl.xml"
        ? xml.replace("<MainMarkers>", (at) => "<AuxData><Id>urn:uuid:aux</Id></AuxData>".repeat(10_000) + at)
        : xml;
    const report = await inspectFiles(buildPackage(oneReel({ change })));
    assert.equal(report.versions[0]?.assets.length, 10_003);
    assert.equal(report.findings.length, 1);
  });

  it("one subtitle file that 2,000 assets name is read once", async () => {
    const reads = new Map<string, number>();
    const change = (xml: string, path: string): string =>
      path === "cpl.xml" ? xml.replace(/<MainSubtitle>[^]*<\/MainSubtitle>/, (asset) => asset.repeat(2000)) : xml;
    const folder = packageOfFiles(buildPackage(oneReel({ change })), sha1Base64);
    await inspectPackage(
      {
        ...folder,
        read: async (path, start, length) => {
          reads.set(path, (reads.get(path) ?? 0) + 1);
          return folder.read(path, start, length);
        },
      },
      [],
    );
    assert.ok((reads.get("sub_1.mxf") ?? 0) < 10);
  });

  it("files that cannot be read", async () => {
    const folder = packageOfFiles(good, sha1Base64);
    for (const broken of good.map(({ path }) => path)) {
      const report = await inspectPackage(
        {
          ...folder,
          read: async (path, ...rest) =>
            path === broken ? Promise.reject(new Error("bad sector")) : folder.read(path, ...rest),
          sha1: async (...paths) =>
            paths.includes(broken) ? Promise.reject(new Error("bad sector")) : folder.sha1(...paths),
        },
        [],
      );
      const said = report.findings.filter(({ rule }) => rule === "package/unreadable-file");
      assert.deepEqual(
        said.map(({ params }) => params),
        broken.startsWith("VOLINDEX") ? [] : [{ file: broken }],
      );
    }
  });

  it("behind a link nothing is opened", async () => {
    const folder = packageOfFiles(withFile(good, "pic_1.mxf", null), sha1Base64);
    const report = await inspectPackage({ ...folder, links: ["pic_1.mxf"] }, []);
    assert.deepEqual(
      report.findings.map(({ rule, params }) => ({ rule, params })),
      [{ rule: "package/path-outside", params: { file: "pic_1.mxf" } }],
    );
  });

  it("an asset in pieces is as large as all of them, and hashed as one", async () => {
    const map = (chunks: string): string =>
      contentOf("ASSETMAP.xml")
        .toString()
        .replace(/<ChunkList><Chunk><Path>pic_1[^]*?<\/ChunkList>/, `<ChunkList>${chunks}</ChunkList>`);
    const pieces: readonly FileContent[] = [
      ...good.filter(({ path }) => path !== "pic_1.mxf"),
      { path: "a", content: Buffer.from("pict") },
      { path: "b", content: Buffer.from("ure 1") },
    ];
    const inOrder = "<Chunk><Path>b</Path><Offset>4</Offset></Chunk><Chunk><Path>a</Path><Offset>0</Offset></Chunk>";
    const report = await inspectFiles(withFile(pieces, "ASSETMAP.xml", map(inOrder)));
    assert.deepEqual(rulesOf(report), []);
    assert.equal(report.versions[0]?.assets[0]?.present, true);
    const twice = await inspectFiles(withFile(pieces, "ASSETMAP.xml", map("<Chunk><Path>a</Path></Chunk>".repeat(2))));
    assert.deepEqual(rulesOf(twice), ["package/size-mismatch", "package/unreadable-file"]);
    const missing = await inspectFiles(withFile(pieces, "ASSETMAP.xml", map(inOrder.replace(">b<", ">c<"))));
    assert.deepEqual(rulesOf(missing), ["package/missing-asset"]);
    assert.equal(missing.versions[0]?.assets[0]?.present, false);
  });

  it("any byte changed anywhere gives a report", async () => {
    const place = fc.record({
      path: fc.constantFrom(...XML, "sub_1.mxf"),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
      length: fc.integer({ min: 1, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ path, at, byte, length }) => {
        const content = contentOf(path);
        const start = Math.floor(at * content.length);
        content.fill(byte, start, Math.min(start + length, content.length));
        const folder = packageOfFiles(withFile(good, path, content), sha1Base64);
        const report = await inspectPackage(folder, []);
        assert.ok(Array.isArray(report.versions));
      }),
      { numRuns: 60 },
    );
  });
});

describe("several packages in one folder", () => {
  it("a version file finds the parts of its original", async () => {
    const original = buildPackage(oneReel());
    const vf = buildPackage(
      oneReel({
        title: "Gate_FTR_F_RU-FR_BE_51_2K_TST_20240501_TST_SMPTE_VF",
        elsewhere: ["picture"],
        idsFrom: 500,
        change: (xml, path) => (path === "cpl.xml" ? xml.replace(/000000000501/, "000000000001") : xml),
      }),
    );
    const under = (folder: string, files: readonly FileContent[]): FileContent[] =>
      files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
    const report = await inspectFiles([...under("OV", original), ...under("VF", vf)]);
    assert.deepEqual(rulesOf(report), []);
    assert.deepEqual(
      report.versions.map((version) => version.package),
      ["OV", "VF"],
    );
    assert.equal(report.versions[1]?.assets[0]?.path, "OV/pic_1.mxf");
  });
});

describe("a package of files in memory", () => {
  it("keeps inside what is inside, and the first of two", async () => {
    const folder = packageOfFiles(
      [
        { path: "../a", content: Buffer.from("1") },
        { path: "./b/c", content: Buffer.from("22") },
        { path: "b/c", content: Buffer.from("333") },
        { path: "d", content: null, bytes: 7 },
      ],
      sha1Base64,
    );
    assert.deepEqual(folder.files, [
      { path: "b/c", bytes: 2 },
      { path: "d", bytes: 7 },
    ]);
    assert.deepEqual(await folder.read("b/c", 1), Buffer.from("2"));
    assert.equal(await folder.sha1("b/c", "d"), null);
    await assert.rejects(folder.read("d"), RangeError);
    await assert.rejects(folder.read("../a"), RangeError);
  });

  it("judges no picture that was not sent", async () => {
    const sent = good.map((file) =>
      /^(?:pic|snd)/.test(file.path) ? { path: file.path, content: null, bytes: file.content?.length ?? 0 } : file,
    );
    assert.deepEqual(rulesOf(await inspectFiles(sent)), []);
  });
});

describe("what is hashed", () => {
  for (const [hashes, hashed] of [
    ["all", ["cpl.xml", "pic_1.mxf", "pic_2.mxf", "snd_1.mxf", "snd_2.mxf", "sub_1.mxf", "sub_2.mxf"]],
    ["text", ["cpl.xml", "sub_1.mxf", "sub_2.mxf"]],
    ["none", []],
  ] as const) {
    it(hashes, async () => {
      const seen = new Set<string>();
      const folder = packageOfFiles(good, sha1Base64);
      const sha1 = async (...paths: readonly string[]): Promise<string | null> => {
        for (const path of paths) seen.add(path);
        return folder.sha1(...paths);
      };
      await inspectPackage({ ...folder, sha1 }, [], { hashes });
      assert.deepEqual([...seen].sort(), hashed);
    });
  }

  it("hands out each text once, with its cues", async () => {
    const texts: string[] = [];
    await inspectPackage(packageOfFiles(good, sha1Base64), [], {
      onText: ({ path, document }) => texts.push(`${path} ${document?.cues.length ?? 0}`),
    });
    assert.deepEqual(texts, ["sub_1.mxf 8", "sub_2.mxf 8"]);
  });
});
