import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readFactsLine } from "../../../src/record/fields/index.js";
import { assertInside, later } from "./stretches.js";

/** What a line says, in one string: year, countries, running time, colour, form, formats, version, age, premiere, genres; then the rest. */
function told(text: string): string {
  const line = readFactsLine(later(text));
  const values = [
    line.year?.value,
    line.countries.map(({ value }) => value.code).join("+"),
    line.runtime?.value.iso.slice(2),
    line.colour?.value.value,
    line.form?.value.value,
    line.formats.map(({ value }) => value.value).join("+"),
    line.version && `[${line.version.value.printed}]`,
    line.ageRating && `age ${line.ageRating.value.value}`,
    line.premiere && `${line.premiere.value.status} ${line.premiere.value.country ?? ""}`.trim(),
    line.genres.map(({ value }) => value).join("+"),
  ];
  return [values.filter(Boolean).join(" "), ...line.rest.map((rest) => rest.text)].join(" | ");
}

const LINES: readonly (readonly [string, string])[] = [
  [
    "Russia 2020 120 min Russian original version with English subtitles",
    "2020 RU 120M [Russian original version with English subtitles]",
  ],
  ["2009, Russia, 96 min.", "2009 RU 96M"],
  ["USA 2011, 90 min, PG", "2011 US 90M age PG"],
  ["UK 2011, 90 min (12A)", "2011 GB 90M age 12A"],
  ["Andrei Konchalovsky, RU, 2020, VO ST FR NL", "2020 RU [VO ST FR NL] | Andrei Konchalovsky"],
  ["- | Russland 1992 | 66 Minuten", "1992 RU 66M"],
  ["Russland / Frankreich // Russia / France 1992", "1992 RU+FR"],
  ["95 MIN / 35mm, Farbe, OF - ohne Dialog", "95M colour 35mm [OF - ohne Dialog]"],
  ["Russia In Russian with English subtitles", "RU [In Russian with English subtitles]"],
  ["Russia", "RU"],
  ["Documentary Film", "documentary"],
  ["URSS / 1927 / 66 min / 35 mm / INT.FR.", "1927 SUHH 66M 35mm [INT.FR.]"],
  ["Andrey Proshkin | Russland 2012 | 128 min – Deutsche Erstaufführung", "2012 RU 128M national DE | Andrey Proshkin"],
  ["Russia 2011. Dir: Andrey Zvyagintsev. 109 min. DCP", "2011 RU 109M DCP | Dir: Andrey Zvyagintsev"],
  ["Russie — 1989 — 40 min — 35mm — couleur", "1989 RU 40M colour 35mm"],
  ["DDR/ČSSR/UdSSR 1974 | 102 Min. | FSK 6 | dt. OF", "1974 DDDE+CSHH+SUHH 102M [dt. OF] age 6"],
  [
    "Russia, 2020 / 121 min / Russian OV with French and Dutch subt. / Drama, History",
    "2020 RU 121M [Russian OV with French and Dutch subt.] Drama+History",
  ],
  [
    "Name Nameson, Russia, 2020, 116 min. Russian spoken, Dutch subtitles",
    "2020 RU 116M [Russian spoken, Dutch subtitles] | Name Nameson",
  ],
  ["130 minutes | Russian", "130M [Russian]"],
  [
    "RUS 2014 // R Anna Amsel // B Bert Busch, Cora Cuno // 101 Min.",
    "2014 RU 101M | R Anna Amsel | B Bert Busch, Cora Cuno",
  ],
  ["Cargo 200 2007", "2007 | Cargo 200"],
  [
    "FERN von Erik Erpel Deutschland 2014 5 Min. OF Spielfilm Dieser Film erzählt von einer Stadt am Meer im Jahr 1962, in der niemand mehr wohnt, und von einem Mann, der nach vielen Jahren mit dem letzten Zug zurückkehrt, ohne zu wissen, warum.",
    "2014 DE 5M fiction [OF] | FERN von Erik Erpel | Dieser Film erzählt von einer Stadt am Meer im Jahr 1962, in der niemand mehr wohnt, und von einem Mann, der nach vielen Jahren mit dem letzten Zug zurückkehrt, ohne zu wissen, warum",
  ],
];

const NO_FACTS: readonly string[] = [
  "Georgia Jones, Chad Smith",
  "© Viennale © Viennale",
  "Julia Vysotskaya, Vladislav Komarov, Andrei Gusev",
  "A second paragraph mentions an earlier work, the invented Paper Harbour (1997), so that a year in brackets appears inside prose.",
  "In 1962, a peaceful Soviet workers’ strike turns into a massacre after the Red Army starts shooting protesters in Russia.",
  "",
];

describe("readFactsLine", () => {
  for (const [text, expected] of LINES) {
    it(text.slice(0, 90), () => assert.equal(told(text), expected));
  }
  for (const text of NO_FACTS) {
    it(`${text.slice(0, 60)}: no facts`, () => assert.deepEqual(readFactsLine(later(text)).kinds, []));
  }
  it("answers any line, with spans inside it", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom(..."RU 2019,/|()min120OmUFarbe’\ud800ж•–") }),
        (text) => {
          const line = readFactsLine(later(text));
          assertInside(later(text), [
            ...line.countries,
            ...line.formats,
            ...line.genres,
            ...[line.year, line.runtime, line.colour, line.version].filter((each) => each !== undefined),
          ]);
          for (const rest of line.rest)
            assert.equal(
              later(text).text.slice(rest.start - later(text).start, rest.start - later(text).start + rest.text.length),
              rest.text,
            );
        },
      ),
    );
  });
});
