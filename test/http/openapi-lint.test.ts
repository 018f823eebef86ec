import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, it } from "mocha";
import { service } from "./service.js";

const run = promisify(execFile);
const LINTER = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const SILENT = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

interface Report {
  readonly totals: { readonly errors: number; readonly warnings: number };
  readonly problems: readonly { readonly ruleId: string; readonly location: unknown }[];
}

describe("the OpenAPI description, looked at by a linter", function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-openapi-"));
  });
  after(() => rm(folder, { recursive: true }));

  for (const token of [undefined, "a-token-for-tests"]) {
    it(`has neither errors nor warnings ${token ? "with" : "without"} a token and a rate limit`, async () => {
      const asked = service(token ? { token, rateLimit: 10 } : {}).get("/openapi.json");
      const { text } = await (token ? asked.set("Authorization", `Bearer ${token}`) : asked).expect(200);
      const file = join(folder, "openapi.json");
      await writeFile(file, text);
      const { stdout } = await run(process.execPath, [LINTER, "lint", "--format", "json", file], {
        cwd: folder,
        env: { ...process.env, ...SILENT },
      }).catch((error: unknown) => error as { readonly stdout: string });
      const { totals, problems } = JSON.parse(stdout) as Report;
      assert.deepEqual(problems, []);
      assert.deepEqual([totals.errors, totals.warnings], [0, 0]);
    });
  }
});
