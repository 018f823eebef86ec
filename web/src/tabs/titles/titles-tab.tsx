import { useState } from "preact/hooks";
import type { Decision } from "../../../../src/catalogue/index.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { deciderName } from "../../parts/decider.js";
import { DecisionLog } from "../../parts/decision-log.js";
import { Examples } from "../../parts/examples.js";
import { Intro } from "../../parts/intro.js";
import { TextField } from "../../parts/text-field.js";
import { Trouble } from "../../parts/trouble.js";
import { useAnswer } from "../../use-answer.js";
import { ClusterCard } from "./cluster-card.js";
import { clustersOf, pairKey, type Decided } from "./clusters.js";
import { comparePairs, type ComparedPair, type Kind } from "./compared-pair.js";
import { Doubts } from "./doubts.js";
import { spellingSchemes } from "./spelling-schemes.js";
import { MOST_VARIANTS, pairsOf, variantsOf } from "./variants.js";

interface Lists {
  readonly kind: Kind;
  readonly first: string;
  /** Undefined where there is one list only. */
  readonly second: string | undefined;
}

const EXAMPLES: Readonly<Record<"one-list" | "names" | "two-lists", Lists>> = {
  "one-list": {
    kind: "titles",
    first:
      "Летят журавли\nLetiat zhuravli\nThe Cranes Are Flying\nНочной трамвай\nNochnoi tramvai\nNochnoj tramvaj\nNight Tram\nNight Tram 2",
    second: undefined,
  },
  names: {
    kind: "names",
    first: "Андрей Грязев\nGRJASEW, Andrej\nAndrey Gryazev\nA. Gryazev\nКиселёва\nKiselev\nKiseleva",
    second: undefined,
  },
  "two-lists": {
    kind: "titles",
    first: "Соляной паром\nНочной трамвай\nСнег над Львовом",
    second: "SOLJANOJ PAROM\nNight Tram\nSnow over Lviv",
  },
};

/** Spellings brought together, with the reasons; a person has the last word. */
export function TitlesTab() {
  const words = useWords();
  const [lists, setLists] = useState<Lists>({ kind: "titles", first: "", second: undefined });
  const [decided, setDecided] = useState<Decided>(new Map());
  const [log, setLog] = useState<readonly Decision[]>([]);
  const change = (next: Lists): void => {
    setLists(next);
    setDecided(new Map());
    setLog([]);
  };

  const first = variantsOf(lists.first, lists.second === undefined ? lists.kind : "left");
  const second = lists.second === undefined ? undefined : variantsOf(lists.second, "right");
  const variants = [...first.variants, ...(second?.variants ?? [])];
  const leftOut = first.leftOut + (second?.leftOut ?? 0);
  const pairs = pairsOf(first.variants, second?.variants);
  const answer = useAnswer(pairs.length === 0 ? null : JSON.stringify(lists), (asking) =>
    comparePairs(lists.kind, pairs, asking).then((compared) => ({
      of: variants,
      compared,
      unanswered: pairs.length - compared.length,
    })),
  );
  const { of, compared, unanswered } = answer.result ?? { of: [], compared: [], unanswered: 0 };
  const clusters = clustersOf(of, compared, decided);
  const shape = JSON.stringify(clusters.map((cluster) => cluster.variants));
  const schemes = useAnswer(
    clusters.length === 0 ? null : shape,
    (asking) => spellingSchemes(clusters, asking),
    0,
  ).result;

  const decide = (pair: ComparedPair, verdict: Decision["verdict"]): void => {
    const next = new Map(decided);
    if (verdict === "unsure") next.delete(pairKey(pair));
    else next.set(pairKey(pair), verdict);
    setDecided(next);
    const { a, b } = pair;
    const at = new Date().toISOString();
    setLog([...log, { at, by: deciderName(), a: a.ref, b: b.ref, verdict, note: `${a.text} · ${b.text}` }]);
  };

  return (
    <>
      <Intro heading={words.say("titles/heading")} lead={words.say("titles/lead")}>
        <Examples
          examples={(["one-list", "names", "two-lists"] as const).map((id) => ({
            name: words.say(`titles/example-${id}`),
            show: () => change(EXAMPLES[id]),
          }))}
        />
      </Intro>
      <div class="desk narrow-left">
        <div class="side">
          <div class="row">
            <Choice
              label={words.say("titles/kind")}
              value={lists.kind}
              choose={(kind) => change({ ...lists, kind })}
              options={(["titles", "names"] as const).map((value) => ({ value, name: words.say(`titles/${value}`) }))}
            />
            <Choice
              label={words.say("titles/lists")}
              value={lists.second === undefined ? "one" : "two"}
              choose={(many) => change({ ...lists, second: many === "one" ? undefined : "" })}
              options={(["one", "two"] as const).map((value) => ({ value, name: words.say(`titles/${value}`) }))}
            />
          </div>
          <TextField
            label={words.say("titles/variants")}
            hint={words.say("titles/hint", { most: MOST_VARIANTS })}
            value={lists.first}
            write={(text) => change({ ...lists, first: text })}
            rows={9}
          />
          {lists.second !== undefined && (
            <TextField
              label={words.say("titles/second-list")}
              value={lists.second}
              write={(text) => change({ ...lists, second: text })}
              rows={9}
            />
          )}
        </div>
        <div class="side" aria-busy={answer.waiting}>
          {answer.problem && <Trouble problem={answer.problem} again={answer.again} />}
          {leftOut > 0 && (
            <p class="hint" role="status">
              {words.say("titles/left-out", { count: leftOut, most: MOST_VARIANTS })}
            </p>
          )}
          {unanswered > 0 && (
            <p class="hint" role="status">
              {words.say("titles/unanswered", { count: unanswered })}
            </p>
          )}
          {!answer.result && !answer.problem && <p class="nothing">{words.say("titles/nothing")}</p>}
          {answer.result && (
            <>
              <p class="count" role="status">
                {words.say("titles/found", { count: clusters.length })}
              </p>
              {clusters.map((cluster) => (
                <ClusterCard
                  key={cluster.variants[0]?.ref}
                  cluster={cluster}
                  schemes={schemes}
                  decided={decided}
                  decide={decide}
                />
              ))}
              <Doubts pairs={compared} decided={decided} decide={decide} />
              <DecisionLog log={log} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
