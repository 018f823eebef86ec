/** Why films could not be put into a database: the words of `locales/cli.json` under `database`, and what they need. */
export class LoadFailure extends Error {
  constructor(
    readonly kind: "unreachable" | "missing-package" | "busy",
    readonly reason: string,
  ) {
    super(`${kind} ${reason}`);
    this.name = "LoadFailure";
  }
}
