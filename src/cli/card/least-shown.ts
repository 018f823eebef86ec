/** A score below this would be written as 0.00: to a person what has it is none. */
export const LEAST_SHOWN = 0.005;
