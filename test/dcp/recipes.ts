import { packageOfFiles, inspectPackage, type FileContent, type PackageReport } from "../../src/dcp/index.js";
import { loadLanguageVoters, sha1Base64 } from "../../src/port/index.js";
import { buildPackage, type PackageRecipe, type TextRecipe } from "./package-builder.js";
import { stacked, type SpokenLanguage } from "./spoken-lines.js";

export const SMPTE_TITLE = "Gate_FTR_F_RU-FR_BE_51_2K_TST_20240501_TST_SMPTE_OV";
export const INTEROP_TITLE = "Gate_FTR_F_RU-FR_BE_51_2K_TST_20240501_TST_IOP_OV";

/** A text in one language, stated and declared as such. */
export function textIn(language: SpokenLanguage): TextRecipe {
  return { stated: language, declared: language, cues: stacked(language) };
}

/** Two reels, Russian sound, French subtitles: a good package of either family. */
export function frenchSubtitles(standard: PackageRecipe["standard"], more: Partial<PackageRecipe> = {}): PackageRecipe {
  const french = standard === "smpte" ? textIn("fr") : { ...textIn("fr"), declared: "French" };
  return {
    standard,
    title: standard === "smpte" ? SMPTE_TITLE : INTEROP_TITLE,
    reels: [
      { spoken: "ru", subtitle: french },
      { spoken: "ru", subtitle: french },
    ],
    ...more,
  };
}

/** One reel. */
export function oneReel(more: Partial<PackageRecipe> = {}): PackageRecipe {
  const recipe = frenchSubtitles("smpte", more);
  return { ...recipe, reels: recipe.reels.slice(0, 1) };
}

/** Inspects files in memory. */
export async function inspectFiles(files: readonly FileContent[]): Promise<PackageReport> {
  return inspectPackage(packageOfFiles(files, sha1Base64), await loadLanguageVoters());
}

/** Builds and inspects. */
export async function inspectRecipe(recipe: PackageRecipe): Promise<PackageReport> {
  return inspectFiles(buildPackage(recipe));
}

/** The rules that fired, each once. */
export function rulesOf({ findings }: PackageReport): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
