import type { GivenAnnotation, GivenFilm } from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import type { CardWords } from "./card-words.js";

function noteText({ type, value, event, year, printed }: GivenAnnotation, words: CardWords): string | undefined {
  switch (type) {
    case "form":
    case "length":
    case "function":
      return (typeof value === "string" ? words.word("notes", value) : undefined) ?? printed;
    case "episodes":
      return typeof value === "number" ? words.counted("episodes", value) : printed;
    case "shownAt":
      return [event, year].filter(Boolean).join(" ");
    default:
      return printed ?? value?.toString();
  }
}

/** `“Salt” (2008, short film)`: a film of a filmography with its notes in words. */
export function filmText({ at, title, year, annotations }: GivenFilm, words: CardWords, page: Page): string {
  page.ledger.say(`${at}/title`, `${at}/year`);
  const notes = annotations.flatMap((annotation) => {
    const text = noteText(annotation, words);
    if (!text) return [];
    page.ledger.say(annotation.at);
    return [text];
  });
  const brackets = [year, ...notes].filter((part) => part !== undefined).join(", ");
  return brackets === "" ? words.quoted(title) : `${words.quoted(title)} (${brackets})`;
}
