import type { JobDatabase } from "./job-database.js";

/** Opens a database once, and anew when that failed. */
export function keepOpen(open: () => Promise<JobDatabase>): { get(): Promise<JobDatabase>; close(): Promise<void> } {
  let opening: Promise<JobDatabase> | undefined;
  return {
    async get() {
      opening ??= open();
      try {
        return await opening;
      } catch (error) {
        opening = undefined;
        throw error;
      }
    },
    async close() {
      const [opened] = await Promise.allSettled([opening]);
      if (opened.status === "fulfilled") await opened.value?.close();
    },
  };
}
