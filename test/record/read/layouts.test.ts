import { describe } from "mocha";
import { itReads, type PageRow } from "./facts-of-page.js";

const TWO = ["director: Nora Hale", "cinematographer: Ivan Stary"];

const PAGES: readonly PageRow[] = [
  [
    "leaders of dots from labels to names",
    "THE WEIR\n\nDirector .......... Nora Hale\nCamera ......... Ivan Stary\nCountry / Year .... Ireland 2015\nLength ...... 81 min",
    { titles: ["THE WEIR"], credits: TWO, year: 2015, minutes: "PT81M" },
  ],
  [
    "… to titles",
    "Title ........... The Weir\nOriginal title ...... An Chora\nDirector ........ Nora Hale\nYear ...... 2015",
    { titles: ["The Weir", "An Chora"], credits: ["director: Nora Hale"], year: 2015 },
  ],
  ["… of single dots with blanks", "Director . . . . . . Nora Hale\nCamera . . . . . . . Ivan Stary", { credits: TWO }],
  [
    "… from actors to characters below a heading",
    "THE WEIR\nIreland, 2015, 81 min\n\nCAST\nSetsu Oda ........ Ruth\nPeter Vane ....... Inspector Gale\nAda Roe .......... The Neighbour",
    { credits: ["actor: Setsu Oda (Ruth)", "actor: Peter Vane (Inspector Gale)", "actor: Ada Roe (The Neighbour)"] },
  ],
  ["two blanks between columns", "Director  Nora Hale\nCamera  Ivan Stary", { credits: TWO }],
  ["… four columns", "Director  Nora Hale  Camera  Ivan Stary", { credits: TWO }],
  ["… behind colons", "Director:  Nora Hale  Camera:  Ivan Stary", { credits: TWO }],
  ["bars between labels and names", "Director | Nora Hale\nCamera | Ivan Stary", { credits: TWO }],
  ["… on one line", "Director · Nora Hale · Camera · Ivan Stary", { credits: TWO }],
  ["… other dots", "Director ∙ Nora Hale\nCamera ∙ Ivan Stary", { credits: TWO }],
  ["… and nothing where a label has no value", "Director | Camera\nEditor | Sound", { credits: [] }],
  [
    "several dashes on one line",
    "Режиссёр – Анна Нова, Майя Ли; оператор – Иван Старов; монтаж – Кира Сомова",
    {
      credits: ["director: Анна Нова", "director: Майя Ли", "cinematographer: Иван Старов", "editor: Кира Сомова"],
    },
  ],
  ["a day is a title", "Monday\nDirector: Nora Hale\nIreland 2015", { titles: ["Monday"] }],
  ["… before a colon", "Sonnabend:\nRegie: Ute Holl\nDDR 1971, 81 Min.", { titles: ["Sonnabend"] }],
  [
    "… with everything behind the colon",
    "Sonnabend: Regie Ute Holl, DDR 1971, 81 Min.",
    { titles: ["Sonnabend"], credits: ["director: Ute Holl"] },
  ],
  [
    "a colon joins two lines of one title",
    "Star Harbour:\nA New Coast\nIreland 2015, 81 min\nDirector: Nora Hale",
    { titles: ["Star Harbour: A New Coast"] },
  ],
  [
    "… a day and a colon head what is shown then",
    "Vendredi :\nLa nuit du marché\nFrance. 2015. 81 min.\nRéal. : Anne Leclerc",
    { titles: ["La nuit du marché"] },
  ],
  [
    "… and other words do not join",
    "Wir zeigen:\nDas Wehr\nDDR 1971, 81 Min.\nRegie: Ute Holl",
    { titles: ["Wir zeigen", "Das Wehr"] },
  ],
  [
    "a label right above the facts is a title",
    "Music:\nIreland 2015, 81 min\nDirector: Nora Hale",
    { titles: ["Music"], credits: ["director: Nora Hale"], year: 2015 },
  ],
  [
    "… above country and year",
    "Camera:\nIreland, UK 2015\nDirector: Nora Hale",
    { titles: ["Camera"], credits: ["director: Nora Hale"], year: 2015 },
  ],
  [
    "… and a label above a firm and its year",
    "Director: Nora Hale\nProduction:\nLuna Film 2015",
    { titles: [], credits: ["director: Nora Hale"] },
  ],
  [
    "who comes to the showing is no credit",
    "The Weir\nIreland 2015, 81 min\nGespräch: Regisseur Ute Holl",
    { credits: [] },
  ],
  [
    "a time between bars is a showing",
    "SATURDAY | 20:30 | MAIN HALL\n\nThe Weir\nIreland, 2015, 81 min\nDirector: Nora Hale",
    { titles: ["The Weir"] },
  ],
  [
    "the evening heads the page",
    "OPENING NIGHT\n\nThe Weir\nDirected by Nora Hale\nIreland, 2015, 81 min",
    { titles: ["The Weir"] },
  ],
  ["… and is a title alone", "Opening Night\nIreland, 2015, 81 min", { titles: ["Opening Night"] }],
  ["the sheet is named below the title", "THE WEIR\n\nFACT SHEET\n\nIreland, 2015, 81 min", { titles: ["THE WEIR"] }],
  [
    "a cinema and a month in capitals",
    "KOMMUNALES KINO – APRIL\n\nDas Wehr\nDDR 1971, 81 Min.\nRegie: Ute Holl",
    { titles: ["Das Wehr"] },
  ],
  [
    "whose film it is, in the genitive",
    "Adwent\nFilm Zofii Marczak\nPolska 2015, 81 min\nreż. Zofia Marczak",
    { titles: ["Adwent"] },
  ],
  [
    "words cut at the ends of lines",
    "Das Wehr\nDDR 1971, 81 Min.\nR: Ute Holl, K: Ivan Stary\n\nIm Drehbuch von Ute Ka-\nlinke sucht ein Fischer den Kurz-\nschluss seines Lebens.",
    { titles: ["Das Wehr"], credits: TWO.map((credit) => credit.replace("Nora Hale", "Ute Holl")) },
  ],
  ["… half a name is no name", "Director: Nora Hale, Ivan Ober-\nCamera: Ivan Stary", { credits: TWO }],
  [
    "labels for both sexes",
    "Regisseur:in\nNora Hale\n\nDarsteller:innen: Ivan Stary\nProduzent*innen: Ute Holl",
    { credits: ["director: Nora Hale", "actor: Ivan Stary", "producer: Ute Holl"] },
  ],
  [
    "one preposition for several roles",
    "Le Barrage\nFrance 2015, 81 min\nÉcrit et réalisé par Anne Leclerc",
    { credits: ["screenwriter: Anne Leclerc", "director: Anne Leclerc"] },
  ],
  [
    "… in English",
    "The Weir\nIreland 2015, 81 min\nFilmed, edited and directed by Nora Hale",
    { credits: ["cinematographer: Nora Hale", "editor: Nora Hale", "director: Nora Hale"] },
  ],
  [
    "a producer and the firm behind a dash",
    "Réalisation : Anne Leclerc\nProduit par Mathilde Perrot – Ruche Productions",
    {
      credits: ["director: Anne Leclerc", "producer: Mathilde Perrot"],
      companies: ["production: Ruche Productions"],
    },
  ],
  [
    "the carrier behind a label",
    "Réalisation : Anne Leclerc\nCopie 35 mm : Deutsche Kinemathek",
    { companies: ["printSource: Deutsche Kinemathek"] },
  ],
  [
    "a time of the day in a title is no length",
    "Lundi matin, 6 h 40\nRéal. Anne Leclerc | Fr. 2003 | 89 mn",
    { titles: ["Lundi matin, 6 h 40"], minutes: "PT89M" },
  ],
];

describe("layouts of pages", () => itReads(PAGES));
