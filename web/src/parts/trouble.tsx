import type { Problem } from "../../../src/generated/schema-types.js";
import type { MessageKeys } from "../../../src/generated/message-keys.js";
import { useWords } from "../page.js";
import { TokenField } from "./token-field.js";

/** What is said where nobody says more: proxies before a service answer with a status alone. */
const SENTENCES: Readonly<Record<number, MessageKeys["web"]>> = {
  0: "trouble/unreachable",
  413: "trouble/too-large",
  429: "trouble/too-many",
  502: "trouble/unreachable",
  503: "trouble/busy",
  504: "trouble/busy",
};

const PASSING = [0, 429, 502, 503, 504];

/** Whether it may be gone when the same is asked once more. */
export const passes = ({ status }: Problem): boolean => PASSING.includes(status);

interface TroubleProps {
  readonly problem: Problem;
  /** Asks once more. */
  readonly again?: (() => void) | undefined;
}

/** Why something could not be checked. Where the service asks for a token, this is the place to give it. */
export function Trouble({ problem, again }: TroubleProps) {
  const words = useWords();
  const { title, detail, status } = problem;
  return (
    <div class="trouble" role="alert">
      <strong>{title || words.say(SENTENCES[status] ?? "trouble/failed")}</strong>
      {detail !== undefined && <p>{detail}</p>}
      {status === 401 && <TokenField />}
      {again && passes(problem) && (
        <p>
          <button type="button" onClick={again}>
            {words.say("trouble/again")}
          </button>
        </p>
      )}
    </div>
  );
}
