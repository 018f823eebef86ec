import type { XmlElement } from "../xml/index.js";
import type { PackageStandard } from "./package-report.js";

/** The family of an asset map, a packing list or a composition, by its namespace; undefined when it is neither's. */
export function standardOf({ namespace }: XmlElement): PackageStandard | undefined {
  if (namespace?.includes("digicine.com/")) return "interop";
  return namespace?.includes("smpte-ra.org/") ? "smpte" : undefined;
}
