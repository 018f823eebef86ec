/** PGlite in a process of its own, asked by messages, so that it can be ended at any time. Ends when nobody is left to ask. */
import { type Extension, PGlite } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { FromEngine, ToEngine } from "./engine-messages.js";

const tell = (message: FromEngine): void => void process.send?.(message);

/**
 * Extensions are loaded when they are created, one by one. Those that PGlite loads beforehand, side by side, now and then
 * get in each other's way: a statement then gives no row, or never ends.
 */
const oneByOne: Extension = {
  name: "one by one",
  setup: (_engine, options: object) => Promise.resolve({ emscriptenOpts: { ...options, noWasmDecoding: true } }),
};
const engine = await PGlite.create({ extensions: { oneByOne, btree_gin, pg_trgm } });

async function rowsOf({ text, values }: ToEngine): Promise<readonly object[]> {
  if (values !== undefined) return (await engine.query<object>(text, [...values])).rows;
  await engine.exec(text);
  return [];
}

process.on("message", (asked: ToEngine) => {
  rowsOf(asked).then(
    (rows) => tell({ id: asked.id, rows }),
    (error: unknown) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      tell({ id: asked.id, message: error instanceof Error ? error.message : String(error), code });
    },
  );
});
process.on("disconnect", () => process.exit(0));
tell({ id: 0, rows: [] });
