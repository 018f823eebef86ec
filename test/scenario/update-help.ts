/** Writes the scenarios of the help anew after its words have changed: `npx tsx test/scenario/update-help.ts`. Read the diff. */
import { readFileSync, writeFileSync } from "node:fs";
import { readScenarios } from "./scenario.js";
import { runScenario } from "./run-scenario.js";

const STDOUT = /^== stdout\n[^]*?(?=^== )/m;

for (const scenario of readScenarios()) {
  if (!scenario.args.some((argument) => ["help", "-h", "--help"].includes(argument))) continue;
  const file = new URL(`./${scenario.name}.scenario`, import.meta.url);
  const { stdout } = await runScenario(scenario);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(STDOUT, () => `== stdout\n${stdout}`),
  );
}
