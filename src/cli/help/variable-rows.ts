import { VARIABLES, type VariableName } from "../../http/index.js";
import type { Messages } from "../../message/index.js";
import { LOG_LEVELS } from "../../port/index.js";
import type { Row } from "./layout.js";

/** The variables of the environment that the service is set by, and what each is for. */
export function variableRows(messages: Messages): readonly Row[] {
  const choices = LOG_LEVELS.join(", ");
  return (Object.keys(VARIABLES) as VariableName[]).map((name) => {
    const { usual } = VARIABLES[name];
    return [
      name,
      messages.say("cli", `variable/${name}`, { choices, ...(usual !== undefined && { usual: `${usual}` }) }),
    ];
  });
}
