const NAME = /^[A-Za-z_$][\w$.]{0,99}$/;

/** Whether a text may be called as a function. */
export function isCallback(text: string): boolean {
  return NAME.test(text);
}

/** JavaScript reads these two as line ends inside a string, which JSON does not. */
const LINE_ENDS = /[\u2028\u2029]/g;

/** A value as a call of a function, for pages that cannot ask otherwise. What stands in front keeps it from being taken for another kind of file. */
export function jsonpOf(callback: string, value: unknown): string {
  const json = JSON.stringify(value).replace(LINE_ENDS, (end) => (end === "\u2028" ? "\\u2028" : "\\u2029"));
  return `/**/${callback}(${json});`;
}
