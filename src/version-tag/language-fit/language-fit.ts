import { languageGroup, parseLanguageTag, primaryLanguage } from "../../language/index.js";
import type { Lang } from "../../model/index.js";
import { impliedScript, isCoveredBy, isWithinRegion } from "./language-nesting.js";

/** One aspect of two tags, seen from the promise: nobody narrows it, the one in hand does, the promise does, or they clash. */
type Aspect = "same" | "narrower" | "wider" | "clash";

interface Aspects {
  readonly variety: Aspect;
  readonly script: Aspect;
  readonly region: Aspect;
}

/** `variant`: kept, with a note. `variant-not-stated`: the promise is more exact than what is in hand. */
export type LanguageFit = "same" | "variant" | "variant-not-stated" | "no";

/** Languages that name no language: undetermined, several, none, uncoded (ISO 639-2). */
const UNNAMED = new Set(["und", "mul", "zxx", "mis"]);

/** True for `und`, `mul`, `zxx` and `mis`, which can neither be promised nor matched. */
export function isUnnamed(language: Lang): boolean {
  return UNNAMED.has(primaryLanguage(language));
}

function aspectOf(promised: string | undefined, actual: string | undefined): Aspect {
  if (promised === actual) return "same";
  if (promised === undefined) return "narrower";
  return actual === undefined ? "wider" : "clash";
}

function varietyAspect(promised: Lang, actual: Lang): Aspect {
  if (languageGroup(promised) === languageGroup(actual)) return "same";
  const [wanted, given] = [primaryLanguage(promised), primaryLanguage(actual)];
  if (isCoveredBy(given, wanted)) return "narrower";
  return isCoveredBy(wanted, given) ? "wider" : "clash";
}

function regionAspect(promised: string | undefined, actual: string | undefined): Aspect {
  const aspect = aspectOf(promised, actual);
  if (aspect !== "clash" || promised === undefined || actual === undefined) return aspect;
  if (isWithinRegion(actual, promised)) return "narrower";
  return isWithinRegion(promised, actual) ? "wider" : "clash";
}

function aspectsOf(promised: Lang, actual: Lang): Aspects {
  const [wanted, given] = [parseLanguageTag(promised), parseLanguageTag(actual)];
  return {
    variety: varietyAspect(promised, actual),
    script: aspectOf(wanted?.script ?? impliedScript(promised), given?.script ?? impliedScript(actual)),
    region: regionAspect(wanted?.region, given?.region),
  };
}

/** Does a spoken language keep the promise of another? Scripts do not matter; another region is another language version. */
export function audioFit(promised: Lang, actual: Lang): LanguageFit {
  if (promised === actual) return "same";
  const { variety, region } = aspectsOf(promised, actual);
  if (variety === "clash" || region === "clash") return "no";
  if (variety === "wider" || region === "wider") return "variant-not-stated";
  return variety === "same" && region === "same" ? "same" : "variant";
}

/** Does a written language keep the promise of another? Another script is unreadable; another region is only worth a note. */
export function subtitleFit(promised: Lang, actual: Lang): LanguageFit {
  if (promised === actual) return "same";
  const { variety, script, region } = aspectsOf(promised, actual);
  if (variety === "clash" || script === "clash") return "no";
  if (variety === "wider" || script === "wider") return "variant-not-stated";
  return variety === "same" && script === "same" && region === "same" ? "same" : "variant";
}

/** Is a spoken language one of the original's? `unknown` when only the region differs or the language has no name. */
export function amongOriginals(language: Lang, originals: readonly Lang[]): "yes" | "no" | "unknown" {
  if (isUnnamed(language)) return "unknown";
  if (originals.some((original) => audioFit(original, language) !== "no")) return "yes";
  const related = originals.some(
    (original) => languageGroup(original) === languageGroup(language) || isUnnamed(original),
  );
  return related ? "unknown" : "no";
}
