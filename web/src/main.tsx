import { render } from "preact";
import { App } from "./app.js";
import { firstLanguage } from "./language.js";
import { firstTheme, wearTheme } from "./theme.js";
import { loadWords } from "./words.js";
import "../style/tokens.css";
import "../style/page.css";
import "../style/controls.css";
import "../style/parts.css";
import "../style/tabs.css";
import "../style/catalogue.css";

wearTheme(firstTheme());
render(<App first={await loadWords(firstLanguage())} />, document.body);
