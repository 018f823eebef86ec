import { useState } from "preact/hooks";
import type { Problem } from "../../../src/generated/schema-types.js";
import { useWords } from "../page.js";
import { keepToken } from "../service.js";

/** Why something could not be checked. Where the service asks for a token, this is the place to give it. */
export function Trouble({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const unreachable = problem.status === 0;
  return (
    <div class="trouble" role="alert">
      <strong>{problem.title || words.say(unreachable ? "page/unreachable" : "page/failed")}</strong>
      {problem.detail !== undefined && <p>{problem.detail}</p>}
      {problem.status === 401 && <TokenField />}
    </div>
  );
}

function TokenField() {
  const words = useWords();
  const [token, setToken] = useState("");
  const keep = (event: Event): void => {
    event.preventDefault();
    keepToken(token);
    location.reload();
  };
  return (
    <form class="row" onSubmit={keep}>
      <label class="field">
        <span>{words.say("page/token")}</span>
        <input
          type="password"
          autocomplete="off"
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {words.say("page/go-on")}
      </button>
    </form>
  );
}
