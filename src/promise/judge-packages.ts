import type { PackageReport } from "../dcp/index.js";
import type { Finding, VersionTag } from "../model/index.js";
import { compareVersionTags, type Comparison, type Verdict } from "../version-tag/index.js";
import type { PromiseContext } from "./promise-context.js";
import { worseVerdict } from "./verdict.js";

/** The findings that bear on one version: its own, and those of the package as a whole. */
function ofVersion(findings: readonly Finding[], version: number): readonly Finding[] {
  return findings.filter(({ pointer = "" }) => {
    const [, index] = /\/versions\/(\d+)/.exec(pointer) ?? [];
    return index === undefined || Number(index) === version;
  });
}

/** What is wrong with a version beyond its languages: a broken one cannot be shown, whatever it promises. */
function stateOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "no";
  return findings.some(({ severity }) => severity === "warning") ? "yes-with-notes" : "yes";
}

/**
 * Does a version of the packages keep a promise? One version is played at a time, so two that keep half of it each keep
 * none; the best one counts.
 */
export function judgePackages(
  promise: VersionTag,
  packages: readonly PackageReport[],
  context: PromiseContext,
): Comparison {
  let best: Comparison | undefined;
  for (const { versions, findings } of packages) {
    for (const [index, { title, tag }] of versions.entries()) {
      const compared = compareVersionTags(promise, { title, tag }, context);
      const verdict = worseVerdict(compared.verdict, stateOf(ofVersion(findings, index)));
      const candidate = { verdict, findings: compared.findings };
      if (!best || worseVerdict(best.verdict, verdict) !== verdict) best = candidate;
    }
  }
  return best ?? { verdict: "no", findings: [] };
}
