import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** What a figure depends on beside the code: the machine, what else it was doing, and the day. */
export function machineLines(): readonly string[] {
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    "- Command: `npm run bench`",
    `- Machine: ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${memory} GiB, ${platform()} ${arch()}`,
    `- Node: ${process.version}`,
    `- Load before the start: ${loadavg()[0]?.toFixed(2)}`,
  ];
}
