import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { PROJECT_ROOT } from "../../scripts/project-root.js";

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};
const [, oldest = ""] = /^>=(\d+)/.exec(manifest.engines.node) ?? [];

describe("the workflow", () => {
  const workflow = read(".github/workflows/check.yml");
  const [, list = ""] = /node: \[(.*)\]/.exec(workflow) ?? [];
  const versions = [...list.matchAll(/"(\d+)"/g)].map(([, version]) => version);

  it("runs the gate and nothing beside it", () => {
    const runs = [...workflow.matchAll(/run: (.*)/g)].map(([, command]) => command);
    assert.deepEqual(runs, ["bash .ci/run"]);
  });

  it("runs it on the oldest version of Node that is promised, and on two newer ones", () => {
    assert.equal(versions[0], oldest);
    assert.ok(versions.length >= 3);
  });
});

describe("the image", () => {
  const dockerfile = read("Dockerfile");
  const bases = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => version);

  it("is built and run on one version of Node, which the gate runs on and the page names", () => {
    assert.equal(bases.length, 2);
    assert.equal(new Set(bases).size, 1);
    assert.ok(read(".github/workflows/check.yml").includes(`"${bases[0]}"`));
    assert.ok(read("docs/how-to-run-the-service.md").includes(`builds an image of Node ${bases[0]} `));
  });

  it("has the packages of the database in the versions that are tested", () => {
    const { devDependencies } = JSON.parse(read("package.json")) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    for (const name of ["pg", "pg-boss"]) assert.ok(dockerfile.includes(` ${name}@${devDependencies[name]} `), name);
  });
});

describe("what the forge and editors read", () => {
  it(".nvmrc is the oldest version that is promised", () =>
    assert.equal(`>=${read(".nvmrc").trim()}`, manifest.engines.node));

  it("typedoc.json has the doors of the package", () => {
    const { entryPoints } = JSON.parse(read("typedoc.json")) as { readonly entryPoints: readonly string[] };
    const sources = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [] : [target.default.replace("./dist/", "src/").replace(/js$/, "ts")],
    );
    assert.deepEqual([...entryPoints].sort(), sources.sort());
  });
});
