import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "./words.js";

/** The words of the page; whatever shows something takes them from here. */
export const PageWords = createContext<Words | undefined>(undefined);

/** The words in the language of the reader. */
export function useWords(): Words {
  const words = useContext(PageWords);
  if (!words) throw new Error("used outside of the page");
  return words;
}
