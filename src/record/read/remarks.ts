import { finding } from "../../check/index.js";
import type { Finding, VersionTag } from "../../model/index.js";
import type { RecordDraft } from "../record-draft.js";
import type { FilmFacts } from "./facts.js";
import type { Page } from "./page.js";

/** Labels that head a part of the page; a value is not to be expected. */
const HEADINGS = new Set(["heading", "ignored", "synopsis", "biography", "statement", "review"]);
const MOST_OPEN = 20;

function sameTag(a: VersionTag, b: VersionTag): boolean {
  const languages = (tag: VersionTag): string =>
    [tag.kind, tag.audio?.join(), tag.subtitles?.map(({ language }) => language).join()].join(";");
  return languages(a) === languages(b);
}

/** Two statements of one version, at two places: of the film in words and again under labels, or with a showing. */
function repeatedVersion(draft: RecordDraft, facts: FilmFacts): Finding | undefined {
  const version = draft.get("version");
  if (version === undefined) return undefined;
  const start = version.evidence.spans[0]?.start ?? 0;
  const end = version.evidence.spans.at(-1)?.end ?? 0;
  const others = [
    ...facts.lines.flatMap(({ facts: { version: found } }) => (found === undefined ? [] : [found])),
    ...draft
      .list("screenings")
      .flatMap(({ value, evidence: { spans } }) =>
        value.version == null || spans[0] === undefined ? [] : [{ value: value.version, span: spans[0] }],
      ),
  ].filter(({ span }) => span.end <= start || span.start >= end);
  const other = others.find(({ value }) => sameTag(version.value, value));
  if (other === undefined) return undefined;
  const printed = [
    { text: version.value.printed ?? "", start },
    { text: other.value.printed ?? "", start: other.span.start },
  ].sort((a, b) => a.start - b.start);
  return finding(
    "record/version-repeated",
    { first: printed[0]!.text, second: printed[1]!.text },
    { span: other.span },
  );
}

/** What is to be said of a page that was read: labels without a value, open roles, a version said twice, no title. */
export function remarks(page: Page, draft: RecordDraft, facts: FilmFacts): Finding[] {
  const premiere = draft.get("premiere")?.evidence.spans ?? [];
  const findings = page.labels.empty
    .filter(({ span }) => !premiere.some((its) => its.start <= span.start && its.end >= span.end))
    .filter((label) => !label.meanings.some((meanings) => meanings.some(({ id }) => HEADINGS.has(id))))
    .map((label) => finding("record/label-without-value", { label: label.text }, { span: label.span }));
  draft.list("credits").forEach(({ value, evidence: { spans } }, at) => {
    if (value.role !== "unknown" || findings.length > MOST_OPEN) return;
    const [span] = spans;
    findings.push(
      finding(
        "record/role-open",
        { name: value.name.printed },
        { pointer: `/credits/${at}`, ...(span !== undefined && { span }) },
      ),
    );
  });
  const repeated = repeatedVersion(draft, facts);
  if (repeated !== undefined) findings.push(repeated);
  if (draft.list("titles").length === 0) findings.push(finding("record/title-missing", {}));
  return findings;
}
