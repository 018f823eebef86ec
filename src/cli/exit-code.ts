/** How a command ends (design: three kinds of error). */
export const EXIT = { clean: 0, findings: 1, usage: 2, unchecked: 3 } as const;

/** One of the codes of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What weighs most when several things ended differently: what could not be checked before what was found. */
const GRAVITY: Readonly<Record<ExitCode, number>> = {
  [EXIT.clean]: 0,
  [EXIT.findings]: 1,
  [EXIT.unchecked]: 2,
  [EXIT.usage]: 3,
};

/** The one of two that weighs more. */
export function gravest(a: ExitCode, b: ExitCode): ExitCode {
  return GRAVITY[b] > GRAVITY[a] ? b : a;
}
