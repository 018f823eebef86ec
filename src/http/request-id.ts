import { randomBytes } from "node:crypto";

const GIVEN = /^[\w.-]{1,64}$/;

/** Gives each request an id: the caller's own where it is harmless, else one that counts on from a random start. */
export function createRequestIds(): (given: string | readonly string[] | undefined) => string {
  const start = randomBytes(6).toString("hex");
  let count = 0;
  return (given) => (typeof given === "string" && GIVEN.test(given) ? given : `${start}-${(++count).toString(36)}`);
}
