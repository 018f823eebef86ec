import type { Span } from "../../../model/index.js";

/** A time of the day, 24 hours. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly span: Span;
  /** The end of a showing, as in `18:00–20:30`. */
  readonly until?: { readonly hour: number; readonly minute: number };
}

/**
 * A day as a page writes it. With the month in words `month` is known; of two numbers `first` and `second` one is the month,
 * and the page has to tell which.
 */
export interface WrittenDate {
  readonly day?: number;
  readonly month?: number;
  readonly first?: number;
  readonly second?: number;
  readonly year?: number;
  /** Days of the week that the word before or behind may mean, Monday is 1; none when there is no word. */
  readonly weekdays: readonly number[];
  /** Full stops between numbers put the day first wherever they are used. */
  readonly dotted?: boolean;
}
