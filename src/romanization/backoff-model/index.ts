export {
  BACKOFF_STEP,
  BackoffModel,
  END,
  LOWEST_BACKOFF,
  PROBABILITY_STEP,
  START,
  type PackedBackoffModel,
} from "./backoff-model.js";
export { digitAt, packDigits, packNumbers, unpackNumbers } from "./packed-numbers.js";
