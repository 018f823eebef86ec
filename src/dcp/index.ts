export type { HashScope } from "./checks/check-integrity.js";
export { inspectPackage, type PackageInspection } from "./inspect-package.js";
export { packageOfFiles, type FileContent } from "./package-of-files.js";
export { packagePaths } from "./package-path.js";
export type {
  PackageAsset,
  PackageAssetType,
  PackageReport,
  PackageStandard,
  PackageVersion,
} from "./package-report.js";
export type { TimedTextContent } from "./timed-text-content.js";
export type { TimedTextPlay } from "./timed-text-plays.js";
