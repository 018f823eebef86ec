/**
 * PGlite in a process of its own, asked by messages: in a process that has done much else before, its operators for trigrams
 * have been seen to hang. Ends when nobody is left to ask.
 */
import { PGlite } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { FromEngine, ToEngine } from "./engine-messages.js";

const tell = (message: FromEngine): void => void process.send?.(message);

// In the other order the operators of pg_trgm fail without a word.
const engine = await PGlite.create({ extensions: { btree_gin, pg_trgm } });

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
