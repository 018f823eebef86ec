import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "mocha";

const ROOT = new URL("../../", import.meta.url);
const REQUEST = `${JSON.stringify({ operation: "languages/lookup", input: { text: "russische" } })}\n`;

function start(...args: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: "C" };
  return spawn(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT, env });
}

async function outputOf({ stdout }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) text += String(chunk);
  return text;
}

describe("the program", () => {
  it("ends with the exit code of its command", async () => {
    const child = start("src/cli/main.ts", "tag", "compare", "RU-FR", "RU-NL");
    const [[code], text] = await Promise.all([once(child, "exit") as Promise<[number]>, outputOf(child)]);
    assert.equal(code, 1);
    assert.match(text, /missing-subtitle/);
  });

  it("answers each line before the next one is sent", async () => {
    const child = start("src/cli/main.ts", "batch");
    for (let turn = 0; turn < 3; turn++) {
      child.stdin!.write(REQUEST);
      const [answer] = (await once(child.stdout!, "data")) as [Buffer];
      assert.match(String(answer), /^\{"result":.*\}\n$/);
    }
    child.stdin!.end();
    const [code] = (await once(child, "exit")) as [number];
    assert.equal(code, 0);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = start("src/cli/main.ts", "batch");
    child.stdin!.on("error", () => undefined);
    child.stdin!.write(REQUEST.repeat(20_000));
    await once(child.stdout!, "data");
    child.stdout!.destroy();
    const [code] = (await once(child, "exit")) as [number];
    assert.equal(code, 0);
  });

  it("ends quietly when nobody hears its talk any more", async () => {
    const child = start("src/cli/main.ts", "catalogue", "build", "-", "--output", "no-such-folder");
    child.stderr?.destroy();
    child.stdin!.on("error", () => undefined);
    child.stdin!.end("id,title\n" + ",\n".repeat(5000));
    const [code, signal] = (await once(child, "exit")) as [number, string];
    assert.deepEqual([code, signal], [0, null]);
  });

  it("ends at once when it is interrupted, as a shell expects", async () => {
    const child = start("src/cli/main.ts", "batch");
    child.stdin!.write(REQUEST);
    await once(child.stdout!, "data");
    child.kill("SIGINT");
    assert.deepEqual(await once(child, "exit"), [null, "SIGINT"]);
  });

  it("loads for batch nothing that only the service or a person needs", async () => {
    const script = `
      import { createRequire } from "node:module";
      await import("./src/cli/command-line.ts").then(({ runCommandLine }) => runCommandLine(["batch"], process));
      console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
    const child = start("--input-type=module", "--eval", script);
    child.stdin!.end();
    const loaded = JSON.parse(await outputOf(child)) as readonly string[];
    assert.deepEqual(
      loaded.filter((file) => /node_modules\/(?:express|helmet|pino|prom-client)\//.test(file)),
      [],
    );
  });
});
