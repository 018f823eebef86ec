import { useWords } from "../page.js";

/** The sign and the name of the page, and what it is in a few words. */
export function Wordmark() {
  const words = useWords();
  return (
    <h1 class="wordmark">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
        <rect width="32" height="32" rx="7" class="sign-ground" />
        <path d="M9 7v18M9 17l12-10M13 14l9 11" class="sign-letter" />
      </svg>
      kinoglot <small>{words.say("page/motto")}</small>
    </h1>
  );
}
