import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { cruise, type ICruiseOptions, type IResolveOptions } from "dependency-cruiser";
import extractConfiguration from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTypeScriptConfiguration from "dependency-cruiser/config-utl/extract-ts-config";
import { PROJECT_ROOT } from "./project-root.js";

/** An import that goes against a rule, and the rule's reason. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What the import rules say of a tree: how many modules of src/ were seen, which were not, which imports are wrong. */
export interface DependencyReport {
  readonly seen: number;
  readonly unseen: readonly string[];
  readonly violations: readonly Violation[];
}

/**
 * Checks the imports of a project tree against .dependency-cruiser.cjs. A module on disk that was not seen is reported:
 * with a compiler it does not understand, dependency-cruiser sees none at all and finds nothing wrong.
 */
export async function checkDependencyRules(
  root: string = PROJECT_ROOT,
  places: readonly string[] = ["src", "server.ts", "bench", "web"],
): Promise<DependencyReport> {
  const configuration = await extractConfiguration(join(PROJECT_ROOT, ".dependency-cruiser.cjs"));
  const options: ICruiseOptions = { ...configuration.options, ruleSet: configuration, validate: true, baseDir: root };
  const resolving = configuration.options?.enhancedResolveOptions as Partial<IResolveOptions>;
  const entries = places.filter((place) => existsSync(join(root, place)));
  const { output } = await cruise(entries, options, resolving, {
    tsConfig: extractTypeScriptConfiguration(join(PROJECT_ROOT, "tsconfig.json")),
  });
  if (typeof output === "string") throw new Error(output);
  const sources = new Set(output.modules.map(({ source }) => source));
  const modules = modulesOnDisk(root);
  return {
    seen: modules.filter((path) => sources.has(path)).length,
    unseen: modules.filter((path) => !sources.has(path)),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

function modulesOnDisk(root: string): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `src/${path.split(sep).join("/")}`)
    .sort();
}
