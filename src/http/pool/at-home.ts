/** The operations that no worker can do: the catalogues are in the memory of the service itself, or in a database. */
export type AtHome = "catalogues/match";

const AT_HOME: ReadonlySet<string> = new Set<AtHome>(["catalogues/match"]);

/** Whether no worker can do an operation. */
export function isAtHome(operation: string): operation is AtHome {
  return AT_HOME.has(operation);
}
