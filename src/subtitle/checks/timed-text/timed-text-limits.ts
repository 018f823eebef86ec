/** How many events may be seen at once, and how much one may hold (SMPTE ST 429-2:2013 §8.4.4). */
export const MOST_VISIBLE = 2;
export const MOST_TEXTS = 6;
export const MOST_IMAGES = 3;

/** Sizes in bytes: an Interop font (the smallest memory of the players of that time), and SMPTE RDD 52:2020 §7.2.1. */
export const LARGEST_INTEROP_FONT = 655360;
export const LARGEST_SMPTE_FONT = 10 * 1024 * 1024;
export const LARGEST_TIMED_TEXT = 115 * 1024 * 1024;
export const LARGEST_CAPTION_XML = 256 * 1024;
