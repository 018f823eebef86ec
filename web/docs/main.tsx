import { render } from "preact";
import { firstLanguage } from "../src/language.js";
import { firstTheme, wearTheme } from "../src/theme.js";
import { loadWords } from "../src/words.js";
import { fetchDescription } from "./description.js";
import { Reference } from "./reference.js";
import "../style/tokens.css";
import "../style/page.css";
import "../style/controls.css";
import "../style/parts.css";
import "../style/docs.css";
import "../style/docs-trial.css";
import "../style/docs-fields.css";

const language = firstLanguage();
wearTheme(firstTheme());
// The largest thing to come over the wire sets out first.
void fetchDescription(language).catch(() => undefined);
render(<Reference first={await loadWords(language)} />, document.body);
