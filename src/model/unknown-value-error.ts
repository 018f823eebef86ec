/** A caller's mistake: an argument that can have only some values was given another one. */
export class UnknownValueError extends RangeError {
  override readonly name = "UnknownValueError";

  constructor(
    readonly argument: string,
    readonly value: unknown,
    readonly allowed: readonly string[],
  ) {
    super(`${argument} must be one of ${allowed.join(", ")}`);
  }
}
