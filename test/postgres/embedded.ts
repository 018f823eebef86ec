import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Sql, SqlRow, SqlValue } from "../../src/model/index.js";
import type { FromEngine, ToEngine } from "./engine-messages.js";

type Ask = (text: string, values?: readonly SqlValue[]) => Promise<readonly SqlRow[]>;

function statementsOn(ask: Ask): Pick<Sql, "query" | "script"> {
  return {
    query: ({ text, values = [] }) => ask(text, values),
    script: async (text) => {
      await ask(text);
    },
  };
}

/** Work between the words that begin it and those that end it one way or the other. */
async function between<Result>(
  ask: Ask,
  [begin, commit, rollback]: readonly [string, string, string],
  depth: number,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  await ask(begin);
  try {
    const result = await work(inside(ask, depth));
    await ask(commit);
    return result;
  } catch (error) {
    await ask(rollback);
    throw error;
  }
}

function inside(ask: Ask, depth: number): Sql {
  const words = [
    `SAVEPOINT inner_${depth}`,
    `RELEASE SAVEPOINT inner_${depth}`,
    `ROLLBACK TO SAVEPOINT inner_${depth}`,
  ] as const;
  return {
    ...statementsOn(ask),
    transaction: (work) => between(ask, words, depth + 1, work),
    close: () => Promise.resolve(),
  };
}

/**
 * PostgreSQL in a program of its own, in memory, for tests where no server is at hand: one connection, whose statements
 * look into the schema first. It takes a second or two to start.
 */
export async function embeddedPostgres(schema = "kinoglot"): Promise<Sql> {
  const child = fork(fileURLToPath(new URL("engine-program.ts", import.meta.url)), { serialization: "advanced" });
  const open = new Map<number, (message: FromEngine) => void>();
  child.on("message", (message: FromEngine) => {
    open.get(message.id)?.(message);
    open.delete(message.id);
  });
  child.on("exit", (code) => {
    for (const [id, settle] of open) settle({ id, message: `the engine ended (${code})`, code: "57P01" });
    open.clear();
  });
  let last = 0;
  const send: Ask = (text, values) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      open.set(id, (message) => {
        if ("rows" in message) resolve(message.rows as readonly SqlRow[]);
        else reject(Object.assign(new Error(message.message), { code: message.code }));
      });
      child.send({ id, text, ...(values !== undefined && { values }) } satisfies ToEngine);
    });
  await new Promise<void>((resolve, reject) => {
    open.set(0, (message) => ("rows" in message ? resolve() : reject(new Error(message.message))));
  });
  await send(`SET search_path TO ${schema}, public`);

  // One connection: whoever comes while a transaction is open waits until it is over.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    ...statementsOn((text, values) => inTurn(() => send(text, values))),
    transaction: (work) => inTurn(() => between(send, ["BEGIN", "COMMIT", "ROLLBACK"], 1, work)),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      // It keeps nothing, and one that is lost in a statement would not hear of being let go.
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
