/** A stretch of the text that was given: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that says which field of the model it is evidence for, such as `audio` or `subtitles`. */
export interface FieldSpan extends Span {
  readonly field: string;
}
