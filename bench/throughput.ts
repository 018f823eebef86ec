import { Bench } from "tinybench";

/** Processor time of this program in milliseconds, garbage collector and compiler included: other programs do not slow it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * How many items a second of processor time each task gets through. A task goes through `items` items a call. All are
 * warmed up before the first is measured, so that none profits from what another has taught the compiler.
 */
export async function throughput(
  tasks: Readonly<Record<string, { readonly items: number; readonly run: () => void }>>,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ now: processorTime, iterations: 10, time: 2000, warmupIterations: 10, warmupTime: 2000 });
  for (const [name, { run }] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
      return [name, ((tasks[name]?.items ?? 0) * 1000) / result.latency.mean];
    }),
  );
}
