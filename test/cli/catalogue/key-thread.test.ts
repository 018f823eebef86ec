import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { keyColumns } from "../../../src/catalogue/index.js";
import { KeyThread } from "../../../src/cli/catalogue/key-thread.js";

const FILMS = [{ titles: [{ text: "Night Ferry" }], directors: ["Marta Lind"] }];

/** Threads that do not what they should, by the module that they run. */
const BROKEN = [
  ["does not start", "throw new Error('no memory is left')", /no memory is left/],
  ["fails at its work", work("throw new Error('no memory is left')"), /no memory is left/],
  ["ends by itself", work("process.exit()"), /ended by itself/],
] as const;

function work(done: string): string {
  return `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { ${done}; });`;
}

describe("a thread that makes the keys of films", () => {
  it("answers in turn with what would be made here", async () => {
    const thread = new KeyThread();
    const answers = await Promise.all([thread.keysOf(FILMS), thread.keysOf([]), thread.keysOf(FILMS)]);
    assert.deepEqual(answers, [keyColumns(FILMS), keyColumns([]), keyColumns(FILMS)]);
    await thread.close();
  });

  for (const [what, module, said] of BROKEN) {
    it(`says it to whoever asks, before and afterwards, when it ${what}`, async () => {
      const thread = new KeyThread(new URL(`data:text/javascript,${encodeURIComponent(module)}`));
      const asked = [thread.keysOf(FILMS), thread.keysOf(FILMS)];
      for (const keys of asked) keys.catch(() => undefined);
      for (const keys of asked) await assert.rejects(keys, said);
      await assert.rejects(thread.keysOf(FILMS), said);
      await thread.close();
    });
  }

  it("goes on after films that cannot be handed over", async () => {
    const thread = new KeyThread();
    const unreadable = Array.from({ length: 2 ** 16 }, () => ({ titles: [{ text: "x".repeat(2 ** 14) }] }));
    await assert.rejects(thread.keysOf(unreadable), RangeError);
    assert.deepEqual(await thread.keysOf(FILMS), keyColumns(FILMS));
    await thread.close();
  });
});
