import { describe } from "mocha";
import { itReads, type PageRow } from "./facts-of-page.js";

const WEIR = "The Weir\nIreland 2015, 81 min\nDirector: Nora Hale\n\n";
const WEHR = "Das Wehr\nDDR 1971, 81 Min.\n\n";

/** Pages that look like a layout of labels and are none, and what must not be read from them. */
const PAGES: readonly PageRow[] = [
  [
    "dashes that set off a part of a sentence",
    "Плотина\nРоссия, 2015, 81 мин\nРежиссёр: Анна Нова\n\nРежиссёр – Нова родилась в Томске – снимает деревню; оператор – Старов – её муж.",
    { credits: ["director: Анна Нова"] },
  ],
  ["… in German", `${WEHR}Musik – Bach und Mahler – begleitet die Bilder; Kamera – Schwarzweiß.`, { credits: [] }],
  [
    "… in French",
    `${WEIR}Image – Une lumière de Normandie ; musique – Un piano, rien d'autre.`,
    { credits: ["director: Nora Hale"] },
  ],
  [
    "a dash before what somebody is",
    "Плотина\nРоссия, 2015, 81 мин\n\nРежиссёр – Мастер света. Оператор – Поэт тени.",
    { credits: [] },
  ],
  [
    "two blanks by mistake in a sentence",
    `${WEIR}Director  of the year at Cork.\nCamera  work is by students of the school.`,
    { credits: ["director: Nora Hale"] },
  ],
  [
    "… behind words that name fields",
    `${WEIR}Language  is a virus.\nGenre  is dead.\nTitle  song by Ivan Stary.`,
    { titles: ["The Weir"], genres: [] },
  ],
  [
    "an ellipsis in a sentence",
    `${WEIR}Music... and then silence.\nCamera... and then darkness.`,
    { credits: ["director: Nora Hale"] },
  ],
  ["… at the ends of lines", `${WEIR}Sound...\nCamera...\nAction...`, { credits: ["director: Nora Hale"] }],
  [
    "cells without names",
    "Das Wehr\nRegie | Ute Holl\nTon | Stereo\nMusik | keine",
    { credits: ["director: Ute Holl"] },
  ],
  [
    "cells of a programme of courses",
    "Regie | Seminar\nKamera | Werkstatt\nDas Wehr\nDDR 1971, 81 Min.\nRegie: Ute Holl",
    { credits: ["director: Ute Holl"] },
  ],
  [
    "columns with what is played and who comes",
    "The Weir\nIreland 2015, 81 min\nDirector  Nora Hale will be present\nMusic  live on the grand piano",
    { credits: [] },
  ],
  ["leaders to nothing", "The Weir\nDirector ... Nora Hale\nMusic ... none", { credits: ["director: Nora Hale"] }],
  [
    "a firm's label in a table above country and year",
    "The Weir\nDirector\nNora Hale\nProduction\nIreland 2015\nLength\n81 min",
    { credits: ["director: Nora Hale"], minutes: "PT81M" },
  ],
  [
    "… above a firm named after a country",
    "Das Wehr\nProduktion:\nÖsterreich Film 1971\nRegie:\nUte Holl",
    { titles: ["Das Wehr"], companies: ["production: Österreich Film 1971"] },
  ],
  [
    "a label in a list above the name of a band",
    "The Weir\nDirector\nNora Hale\nMusic\nEstonia 1922",
    { credits: ["director: Nora Hale", "composer: Estonia 1922"] },
  ],
  [
    "a carrier that no colon follows",
    "Le Barrage\nFrance 2015, 81 min\nCopie 35 mm\nCopie DCP restaurée",
    { companies: [] },
  ],
  [
    "a colon before a small word",
    "Das Wehr\nRegie:in Zusammenarbeit mit Ute Holl\nKamera: Inna Nova",
    { credits: ["director: Ute Holl", "cinematographer: Inna Nova"] },
  ],
  [
    "several roles of one sentence",
    `${WEHR}Gefilmt von Ivan Stary, geschnitten von Ute Holl`,
    { credits: ["cinematographer: Ivan Stary", "editor: Ute Holl"] },
  ],
  [
    "a sentence that goes on with another role",
    "The Weir\nIreland 2015, 81 min\nDirected by Nora Hale, written by Setsu Oda and produced by Ada Roe",
    { credits: ["director: Nora Hale"] },
  ],
  [
    "a label of firms above leaders",
    "Distribution\nJeanne Petit ... Ruth\nMarc Noir ... Paul\nLe Barrage\nFrance 2015, 81 min",
    { companies: [], year: 2015, minutes: "PT81M" },
  ],
  [
    "two firms with a dash between them",
    "The Weir\nDirector: Nora Hale\nProduction: Gaumont British – Michael Balcon Productions",
    { credits: ["director: Nora Hale"] },
  ],
  [
    "part of a programme before a colon",
    "Retrospektive: Regie Ute Holl, 1971-1989\nDas Wehr\nDDR 1971, 81 Min.",
    { titles: ["Das Wehr"], credits: [] },
  ],
  [
    "a very long film in minutes",
    "Out 1\n773 minutes, with two intermissions\nDirector: Jacques Rivette",
    { minutes: "PT773M" },
  ],
  [
    "a title in two languages that are headings",
    "Закрытие\nClosing\nРоссия 2015, 81 мин\nРежиссёр: Анна Нова",
    { titles: ["Закрытие", "Closing"] },
  ],
  [
    "when and where behind the title",
    "The Weir | 20:30 | Cinema 2\nIreland 2015, 81 min\nDirector: Nora Hale",
    { titles: ["The Weir"] },
  ],
];

describe("pages that only look like layouts of labels", () => itReads(PAGES));
