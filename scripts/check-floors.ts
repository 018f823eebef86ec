/**
 * Holds the figures of a scorer's report against test/floors.json: `tsx scripts/check-floors.ts AREA REPORT`.
 * A figure that the report lacks counts as failed. The last line is `N passed, N failed, N skipped`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.js";

/** Scorers report their figures under one of three names, as numbers or with the value inside, or as rows of a table. */
type Figures = Readonly<Record<string, number | { readonly value: number }>>;
type Report = Readonly<Partial<Record<"parts" | "figures" | "report", Figures>>> & {
  readonly rows?: readonly { readonly name: string; readonly pct?: number; readonly value?: number | null }[];
};

/** The least a figure may be; of times and sizes, the most. */
type Floor = number | { readonly max: number };

const [area = "", reportPath = ""] = process.argv.slice(2);
const floors = JSON.parse(readFileSync(join(PROJECT_ROOT, "test/floors.json"), "utf8")) as Record<
  string,
  Record<string, Floor>
>;
const report = JSON.parse(readFileSync(reportPath, "utf8")) as Report;

const ofRows = Object.fromEntries(
  (report.rows ?? []).flatMap(({ name, pct, value }) => {
    const figure = pct ?? value;
    return typeof figure === "number" ? [[name, figure]] : [];
  }),
);
const reported: Figures = { ...report.parts, ...report.figures, ...report.report, ...ofRows };

function valueOf(name: string): number | undefined {
  const figure = reported[name];
  return typeof figure === "object" ? figure.value : figure;
}

const figures = Object.entries(floors[area] ?? {}).map(([name, floor]) => ({
  name,
  floor,
  value: valueOf(name),
}));
const holds = (value: number | undefined, floor: Floor): boolean =>
  value !== undefined && (typeof floor === "number" ? value >= floor : value <= floor.max);
const short = figures.filter(({ value, floor }) => !holds(value, floor));

if (figures.length === 0) throw new Error(`test/floors.json knows no area ${area}`);
for (const { name, floor, value } of short)
  console.error(`${area}: ${name} is ${value ?? "missing"}, its floor is ${JSON.stringify(floor)}`);
console.log(`${figures.length - short.length} passed, ${short.length} failed, 0 skipped`);
if (short.length > 0) process.exitCode = 1;
