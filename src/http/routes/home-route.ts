import type { MessageKeys } from "../../generated/message-keys.js";
import type { Messages } from "../../message/index.js";
import { OPERATION_IDS } from "../../operation/index.js";
import { escapeHtml } from "../escape-html.js";
import type { Route } from "../route.js";

const EXAMPLE = `curl -H 'Content-Type: application/json' -d '{"text":"RU OV with FR & NL subt."}' `;

function page(messages: Messages, host: string): string {
  const say = (key: MessageKeys["http"]): string => escapeHtml(messages.say("http", key));
  const link = (path: string): string => `<a href="${path}">${path}</a>`;
  const operations = OPERATION_IDS.map((id) => `<li><code>POST /v1/${id}</code></li>`).join("\n");
  return `<!doctype html>
<html lang="${messages.locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say("page/title")}</title>
<h1>${say("page/title")}</h1>
<p>${say("page/what")}</p>
<p>${say("page/build")}: <code>npx tsx scripts/build-page.ts</code></p>
<h2>${say("page/operations")}</h2>
<ul>
${operations}
</ul>
<p>${say("page/description")}: ${link("/openapi.json")}</p>
<p>${say("page/rules")}: ${link("/v1/rules")}</p>
<h2>${say("page/example")}</h2>
<pre>${escapeHtml(`${EXAMPLE}http://${host}/v1/version-tags/parse`)}</pre>
</html>
`;
}

/** `/` where the workbench is not built: a page for people that says what this is, where to look, and how to build it. */
export const homeRoute: Route = {
  method: "get",
  path: "/",
  summary: { message: "route/home" },
  open: true,
  gives: { type: "text/html", schema: { inline: { type: "string" } } },
  answer: ({ request, reader }) => ({
    kind: "text",
    type: "text/html; charset=utf-8",
    body: page(reader.messages, request.headers.host ?? "127.0.0.1:3000"),
  }),
};
