import { languageGroup } from "../../language/index.js";
import type { Lang } from "../../model/index.js";
import type { LimitCondition, RuleLimit } from "./subtitle-profile.js";

/** What a limit may depend on. */
export interface LimitCase {
  /** Null when it is not known. */
  readonly language: Lang | null;
  readonly sdh: boolean;
  readonly children: boolean;
  readonly captions: boolean;
}

/** A rule that has no numbers of its own. */
const NO_LIMIT: RuleLimit = {};

/** Whether a tag is one of a list or narrower than one: `fr-BE` is in `fr`, `cmn-Hans` in `zh`. */
function isInLanguages(language: Lang, list: readonly Lang[]): boolean {
  const tag = language.toLowerCase();
  const group = languageGroup(language);
  return list.some((one) => {
    const wide = one.toLowerCase();
    return tag === wide || group === wide || tag.startsWith(`${wide}-`);
  });
}

function fits(condition: LimitCondition | undefined, of: LimitCase): boolean {
  if (condition === undefined) return true;
  const { languages } = condition;
  if (languages !== undefined && of.language !== null && !isInLanguages(of.language, languages)) return false;
  return (["sdh", "children", "captions"] as const).every(
    (name) => condition[name] === undefined || condition[name] === of[name],
  );
}

/**
 * The limit that counts in a case; undefined where the rule does not apply. Where the language is not known, every limit
 * that some language has may be the right one: the widest of the numbers counts, and a rule that is no matter of numbers
 * applies only if it does so in all languages.
 */
export function limitFor(limits: readonly RuleLimit[] | undefined, of: LimitCase): RuleLimit | undefined {
  const fitting = (limits ?? [NO_LIMIT]).filter((limit) => fits(limit.for, of));
  const [first] = fitting;
  const chosen = of.language !== null || first?.for?.languages === undefined ? first : widest(fitting);
  return chosen?.off ? undefined : chosen;
}

function widest(limits: readonly RuleLimit[]): RuleLimit | undefined {
  // What follows a limit for all languages is never reached.
  const end = limits.findIndex((limit) => limit.for?.languages === undefined);
  const reached = end < 0 ? limits : limits.slice(0, end + 1);
  if (end < 0 || reached.some((limit) => limit.off)) return undefined;
  if (reached.every(({ most }) => most !== undefined)) return reached.reduce((a, b) => (b.most! > a.most! ? b : a));
  if (reached.every(({ least }) => least !== undefined)) return reached.reduce((a, b) => (b.least! < a.least! ? b : a));
  return undefined;
}
