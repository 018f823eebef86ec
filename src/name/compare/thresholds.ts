/**
 * Where evidence becomes a verdict. Costs are those of sounds: 100 is about one sound that differs. They are constants for
 * all calls: a caller who wants to be stricter or laxer reads the score.
 */

/** Words that cost no more than this are one word spelled twice. */
export const SAME_WORD = 45;

/** The same for words of up to three sounds, where one step is much of the word. */
export const SAME_SHORT_WORD = 30;

/** Letters of a word that counts as short. */
export const SHORT_WORD = 3;

/** Words that cost no more than this may be one word, misspelt or of another form. */
export const NEAR_WORD = 75;

/** Words that cost no more than this are said to be near, though they are two. */
export const RESEMBLING_WORD = 130;

/** The least score of the verdict `same`. */
export const LEAST_SAME = 0.85;

/** The least score of the verdict `possible`. */
export const LEAST_POSSIBLE = 0.5;
