import { useState } from "preact/hooks";
import { useWords } from "../page.js";
import { keepToken } from "../service.js";

/** Asks for the token of the service, and begins anew with it. */
export function TokenField() {
  const words = useWords();
  const [token, setToken] = useState("");
  const keep = (event: Event): void => {
    event.preventDefault();
    keepToken(token.trim());
    location.reload();
  };
  return (
    <form class="row" onSubmit={keep}>
      <label class="field">
        <span>{words.say("page/token")}</span>
        <input
          type="password"
          autocomplete="off"
          required
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
