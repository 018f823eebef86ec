import { codeOf } from "./error-code.js";

/** A package that kinoglot can do without is needed and not installed: `packageName` says which. */
export class MissingPackageError extends Error {
  readonly packageName: string;

  constructor(packageName: string) {
    super(`the package ${packageName} is not installed`);
    this.name = "MissingPackageError";
    this.packageName = packageName;
  }
}

const NOT_FOUND: ReadonlySet<unknown> = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);

/**
 * A package that is imported only where it is needed. Rejects with a {@link MissingPackageError} when it is not installed,
 * and with its own error when it is but cannot be loaded.
 *
 * @example const { Pool } = await optionalPackage("pg", () => import("pg"))
 */
export async function optionalPackage<Module>(packageName: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const notFound = error instanceof Error && NOT_FOUND.has(codeOf(error));
    // A package that lacks one of its own is installed wrongly, which is another matter.
    if (notFound && error.message.includes(`'${packageName}'`)) throw new MissingPackageError(packageName);
    throw error;
  }
}
