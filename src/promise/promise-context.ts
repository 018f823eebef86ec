import type { Cue } from "../model/index.js";
import type { CompareContext } from "../version-tag/index.js";

/** What is known of the film, the place and the copy. */
export interface PromiseContext extends CompareContext {
  readonly runtimeMinutes?: number;
  /** Cues whose timing fits the copy. */
  readonly reference?: readonly Cue[];
}
