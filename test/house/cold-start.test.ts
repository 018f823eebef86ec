import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { staticImports } from "../../scripts/static-imports.js";

/** What every command needs; all else is loaded by the commands and operations that use it. */
const ALWAYS = new Set(["check", "cli", "generated", "language", "message", "model", "operation", "port", "text"]);

describe("the command line, before it knows its command,", () => {
  const loaded = [...staticImports("src/cli/main.ts")];

  it("loads no area", () => {
    const areas = loaded.filter(([file]) => {
      const [, folder = ""] = /^src\/([^/]+)\//.exec(file) ?? [];
      return folder !== "" && !ALWAYS.has(folder);
    });
    assert.deepEqual(areas.map(([, chain]) => chain.join(" → ")).slice(0, 3), []);
    assert.ok(loaded.length > 20);
  });

  it("loads no package but the one that fills in messages", () => {
    const packages = loaded.filter(([name]) => !name.startsWith("src/") && !name.startsWith("node:"));
    const chains = packages.map(([, chain]) => chain.join(" → "));
    assert.deepEqual(
      chains.filter((chain) => !chain.endsWith(" → i18next")),
      [],
    );
  });
});
