import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";

const ROOT = new URL("../../", import.meta.url);
/** Nobody listens there. */
const NO_DATABASE = "postgres://reader:secret-password@127.0.0.1:1/secret-database";

interface LogLine {
  readonly level: number;
  readonly route?: string;
  readonly status?: number;
  readonly problem?: string;
  readonly detail?: string;
}

const INFO = 30;
const WARN = 40;

describe("the log", function () {
  this.timeout(60_000);
  let written = "";
  let lines: readonly LogLine[] = [];

  before(async () => {
    const env = { ...process.env, PORT: "0", LC_ALL: "C", LOG_LEVEL: "info", DATABASE_URL: NO_DATABASE };
    const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], { cwd: ROOT, env });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (written += text));
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first))?.[0] ?? "";
    const parse = (body: string) =>
      fetch(`${address}/v1/version-tags/parse?secret-parameter`, {
        method: "POST",
        headers: { "content-type": "application/json", "accept-language": "de", authorization: "Bearer secret-token" },
        body,
      });
    await parse('{"text":"secret text OmU"}');
    await parse('{"text":"OmU","secret member":"secret value"}');
    await fetch(`${address}/secret-path`);
    await fetch(`${address}/v1/jobs?secret-parameter`);
    child.kill("SIGTERM");
    await once(child, "close");
    lines = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as LogLine);
  });

  it("has a line for each request, with the kind of problem that it was refused with", () => {
    assert.deepEqual(
      lines.map(({ level, route, status, problem }) => [level, route, status, problem]),
      [
        [INFO, "/v1/version-tags/parse", 200, undefined],
        [INFO, "/v1/version-tags/parse", 422, "invalid-input"],
        [INFO, "-", 404, "not-found"],
        [WARN, "/v1/jobs", 503, "jobs-unreachable"],
      ],
    );
  });

  it("says why the service could not do what was asked, and no more of what was refused", () => {
    assert.deepEqual(
      lines.map(({ detail }) => detail !== undefined),
      [false, false, false, true],
    );
  });

  it("holds nothing that was sent, and nothing that is secret", () => assert.doesNotMatch(written, /secret/));
});
