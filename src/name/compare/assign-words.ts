import type { WordPair } from "./word-pair.js";

/** The best way to set the words of two names against each other; places of words that found no partner. */
export interface Assignment {
  readonly pairs: readonly { readonly at: number; readonly to: number; readonly pair: WordPair }[];
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

/** What it costs to let the words of two names pass each other by; words out of their order cost next to nothing. */
const OUT_OF_ORDER = 0.01;

function straight(pairs: readonly WordPair[]): Assignment {
  return { pairs: pairs.map((pair, at) => ({ at, to: at, pair })), restA: [], restB: [] };
}

/**
 * Chooses for each word of the shorter name a word of the longer one so that all together cost least. `table[i][j]` is the
 * pair of word i of the first name and j of the second. At most eight words a side.
 */
export function assignWords(table: readonly (readonly WordPair[])[], width: number): Assignment {
  const height = table.length;
  if (height === 1 && width === 1) return straight([table[0]![0]!]);
  if (height === 2 && width === 2) {
    const [[a, b], [c, d]] = table as readonly [readonly [WordPair, WordPair], readonly [WordPair, WordPair]];
    if (a.cost + d.cost <= b.cost + c.cost) return straight([a, d]);
    return {
      pairs: [
        { at: 0, to: 1, pair: b },
        { at: 1, to: 0, pair: c },
      ],
      restA: [],
      restB: [],
    };
  }
  const turned = height > width;
  const rows = turned ? width : height;
  const columns = turned ? height : width;
  const cost = (row: number, column: number): number =>
    (turned ? table[column]![row]! : table[row]![column]!).cost + Math.abs(row - column) * OUT_OF_ORDER;
  let best: readonly number[] = [];
  let least = Infinity;
  const chosen: number[] = [];
  const used = new Array<boolean>(columns).fill(false);
  const choose = (row: number, sum: number): void => {
    if (sum >= least) return;
    if (row === rows) {
      least = sum;
      best = [...chosen];
      return;
    }
    for (let column = 0; column < columns; column++) {
      if (used[column]) continue;
      used[column] = true;
      chosen.push(column);
      choose(row + 1, sum + cost(row, column));
      chosen.pop();
      used[column] = false;
    }
  };
  choose(0, 0);
  const pairs = best.map((column, row) => {
    const [at, to] = turned ? [column, row] : [row, column];
    return { at, to, pair: table[at]![to]! };
  });
  const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  return {
    pairs: pairs.sort((a, b) => a.at - b.at),
    restA: all(height).filter((at) => !pairs.some((pair) => pair.at === at)),
    restB: all(width).filter((to) => !pairs.some((pair) => pair.to === to)),
  };
}
