/** How a command ends (design: three kinds of error). */
export const EXIT = { clean: 0, findings: 1, usage: 2, unchecked: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
