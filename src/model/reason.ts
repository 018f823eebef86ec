import type { FindingParams } from "./finding.js";

/**
 * One piece of evidence for or against a verdict: `reason` is an id such as `name/other-initial`, stable for ever; its
 * sentence is made by the message layer (`locales/<language>/reasons.json`).
 */
export interface Reason {
  readonly reason: string;
  readonly effect: "for" | "against";
  readonly params: FindingParams;
}
