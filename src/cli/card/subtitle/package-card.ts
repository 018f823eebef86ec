import type { PackageVersion } from "../../../generated/schema-types.js";
import { replaceControls } from "../../../message/index.js";
import { alignRows, type Card, type CardStyle } from "../card.js";
import { tagRows } from "../tag-rows.js";
import { someFindings } from "./some-findings.js";

/** How many files of each kind a version plays: `picture 2 · sound 2 · subtitles 2`. */
function assetWords({ assets }: PackageVersion, { messages }: CardStyle): string {
  const counts = new Map<PackageVersion["assets"][number]["type"], number>();
  for (const { type } of assets) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${messages.say("terms", `track/${type}`)} ${count}`).join(" · ");
}

/** The versions of a package with their languages. */
export function versionLines(versions: readonly PackageVersion[], style: CardStyle): string {
  const { messages, paint } = style;
  return versions
    .map((version) => {
      const { title, tag, reels } = version;
      const counted = [messages.say("cli", "card/reel-count", { count: reels }), assetWords(version, style)];
      const facts = counted.filter((words) => words !== "").join(" · ");
      return `  ${paint.strong(replaceControls(title, " "))}\n${alignRows(tagRows(tag, messages), style)}  ${paint.faint(facts)}\n`;
    })
    .join("");
}

/** What a package holds, then what is wrong with it. */
export const inspectPackageCard: Card<"packages/inspect"> = ({ subject }, { standard, versions, findings }, style) => {
  const { messages, paint } = style;
  const head = `${paint.strong(replaceControls(subject, " "))}  ${messages.say("cli", `card/standard/${standard ?? "none"}`)}\n`;
  return { data: head + versionLines(versions, style) + someFindings(findings, style) };
};
