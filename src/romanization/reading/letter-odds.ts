/**
 * How likely a letter follows those before it: a machine that goes from context to context, and at each has odds for every
 * letter. Context 0 is the start of a word.
 */
export interface LetterOdds {
  /** How many letters there are; 0 is the end of a word, the last one every letter that is not of the alphabet. */
  readonly size: number;
  readonly contexts: number;
  /** Letter of each slot of the script. */
  readonly letterOf: Uint8Array;
  /** Probability of a letter in a context: number context × size + letter. */
  readonly odds: Float32Array;
  /** The context behind a letter, numbered in the same way. */
  readonly next: Uint16Array;
}
