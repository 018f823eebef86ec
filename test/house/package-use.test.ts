import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "mocha";
import { packageUse } from "../../scripts/package-use.js";

describe("the packages of package.json", () => {
  const { unused, unusedInDevelopment, missing } = packageUse();

  it("are all used", () => assert.deepEqual([...unused, ...unusedInDevelopment], []));

  it("are all that is imported", () => assert.deepEqual(missing, []));
});

describe("the use of packages", () => {
  let root = "";
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  before(() => {
    root = mkdtempSync(join(tmpdir(), "kinoglot-use-"));
    write(
      "package.json",
      JSON.stringify({
        name: "own",
        scripts: { check: "runner --all" },
        dependencies: { plain: "1.0.0", "@scope/late": "1.0.0", needless: "1.0.0" },
        peerDependencies: { guest: "1.0.0" },
        devDependencies: { tool: "1.0.0", "@types/plain": "1.0.0", idle: "1.0.0", tested: "1.0.0" },
      }),
    );
    write("node_modules/tool/package.json", JSON.stringify({ bin: { runner: "./run.js" } }));
    write(
      "src/a.ts",
      `import fs from "node:fs"; import "path"; import x from "plain"; import type { Y } from "./b.js";
       export const late = async () => [await import("@scope/late/part"), await import("guest")];
       import absent from "absent/deep";`,
    );
    write("test/a.test.ts", `import "tested"; import "own/area"; // import "commented"`);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it("is told by imports, early and late, by scripts, and by types", () =>
    assert.deepEqual(packageUse(root), {
      unused: ["needless"],
      unusedInDevelopment: ["idle"],
      missing: ["absent (src/a.ts)"],
    }));
});
