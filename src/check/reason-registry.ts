import type { Reason } from "../model/index.js";
import { NAME_REASONS } from "./name-reasons.js";
import type { ParamsOf, ReasonDefinition } from "./rule.js";
import { TITLE_REASONS } from "./title-reasons.js";

/** Every reason of the toolkit, by id. A new area adds its table here; the sentences are `locales/<language>/reasons.json`. */
export const REASONS = { ...NAME_REASONS, ...TITLE_REASONS } as const;

/** The id of a reason, `<area>/<reason>`; stable for ever. */
export type ReasonId = keyof typeof REASONS;

/** Every reason, in the order of its area. */
export const REASON_IDS = Object.keys(REASONS) as ReasonId[];

/** The definition of a reason, or undefined for an id that no area has registered. */
export function reasonDefinition(id: string): ReasonDefinition | undefined {
  return Object.hasOwn(REASONS, id) ? REASONS[id as ReasonId] : undefined;
}

/** A registered reason, with the parameters its sentence needs. */
export function reason<Id extends ReasonId>(
  id: Id,
  effect: Reason["effect"],
  params: ParamsOf<(typeof REASONS)[Id]>,
): Reason {
  return { reason: id, effect, params };
}
