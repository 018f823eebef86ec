/** Settings that are whole numbers: how small and large they may be, and what holds where they are not set. */
export const NUMBERS = {
  /** Each worker has the tables of all languages in its memory; as many as there are processors, where those are fewer. */
  KINOGLOT_WORKERS: { setting: "workers", least: 1, most: 64, usual: 4 },
  /** In seconds. */
  KINOGLOT_TIME_LIMIT: { setting: "timeLimit", least: 1, most: 3600, usual: 20 },
  /** Requests a minute; not counted where it is not set. */
  KINOGLOT_RATE_LIMIT: { setting: "rateLimit", least: 1, most: 1_000_000, usual: undefined },
  KINOGLOT_CONNECTIONS: { setting: "connections", least: 1, most: 1_000_000, usual: 1000 },
} as const;

/** A variable that holds a whole number. */
export type NumberName = keyof typeof NUMBERS;

/** Every variable that the service is set by, in the order they are told, and what holds where one is not set. */
export const VARIABLES = {
  PORT: { usual: "3000" },
  HOST: { usual: "127.0.0.1" },
  KINOGLOT_TOKEN: { usual: undefined },
  DATABASE_URL: { usual: undefined },
  KINOGLOT_CATALOGUES: { usual: undefined },
  PUBLIC_URL: { usual: undefined },
  LOG_LEVEL: { usual: "info" },
  ...NUMBERS,
} as const;

/** A variable that the service is set by. */
export type VariableName = keyof typeof VARIABLES;
