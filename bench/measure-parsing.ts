import { loadLibrary } from "./compiled-project.js";
import { MIXED, ROWS, type Row } from "./rows.js";
import { count, times, type Section } from "./section.js";
import { throughput } from "./throughput.js";

/** Tags a second in process, by notation and mixed. */
export async function measureParsing(): Promise<Section> {
  const { parseVersionTag } = await loadLibrary();
  const read = (rows: readonly Row[]) => ({
    items: rows.length,
    run: () => {
      for (const { text, context } of rows) parseVersionTag(text, context);
    },
  });
  const sets: Readonly<Record<string, readonly Row[]>> = { ...ROWS, mixed: MIXED };
  const tasks = Object.fromEntries(Object.entries(sets).map(([name, rows]) => [name, read(rows)]));
  const rates = await throughput(tasks);
  const mixed = rates.get("mixed") ?? Number.NaN;
  return {
    title: "In process",
    about:
      "`parseVersionTag` with notation `auto`, one thread. A second is one of processor time, garbage collection and " +
      "compilation included. Mixed: as many rows of each kind, in turn.",
    head: ["texts", "against mixed", "tags/s", "rows"],
    body: [...rates].map(([name, rate]) => [name, times(rate / mixed), count(rate), count(sets[name]?.length ?? 0)]),
  };
}
