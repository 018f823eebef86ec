import { finding } from "../../check/index.js";
import type { Finding, VersionTag } from "../../model/index.js";
import type { RecordDraft } from "../record-draft.js";
import type { Page } from "./page.js";

/** Labels that head a part of the page; a value is not to be expected. */
const HEADINGS = new Set(["heading", "ignored", "synopsis", "biography", "statement", "review"]);
const MOST_OPEN = 20;

function sameTag(a: VersionTag, b: VersionTag): boolean {
  const languages = (tag: VersionTag): string =>
    [tag.kind, tag.audio?.join(), tag.subtitles?.map(({ language }) => language).join()].join(";");
  return languages(a) === languages(b);
}

/** What is to be said of a page that was read: labels without a value, open roles, a version said twice, no title. */
export function remarks(page: Page, draft: RecordDraft): Finding[] {
  const findings = page.labels.empty
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
  const version = draft.get("version")?.value;
  const repeated = draft.list("screenings").find(({ value }) => value.version != null);
  if (version !== undefined && repeated?.value.version != null && sameTag(version, repeated.value.version)) {
    const params = { first: version.printed ?? "", second: repeated.value.version.printed ?? "" };
    const [span] = repeated.evidence.spans;
    findings.push(finding("record/version-repeated", params, span === undefined ? {} : { span }));
  }
  if (draft.list("titles").length === 0) findings.push(finding("record/title-missing", {}));
  return findings;
}
