import { refusal } from "../../operation/index.js";
import type { PageFile } from "../../port/index.js";
import { refuse, type Reply } from "../reply.js";
import type { Asked, Route } from "../route.js";
import { homeRoute } from "./home-route.js";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

/** Their names change with their content. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Whether a coding is wanted (RFC 9110 §12.5.3). */
function takes(coding: string, { request }: Asked): boolean {
  const wanted = String(request.headers["accept-encoding"] ?? "").toLowerCase();
  return wanted.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

function pageReply({ path, content, brotli, gzip }: PageFile, asked: Asked, cache: string): Reply {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const headers = { "Cache-Control": cache };
  const reply = { kind: "page", type } as const;
  if (brotli && takes("br", asked))
    return { ...reply, body: brotli, headers: { ...headers, "Content-Encoding": "br" } };
  if (gzip && takes("gzip", asked))
    return { ...reply, body: gzip, headers: { ...headers, "Content-Encoding": "gzip" } };
  return { ...reply, body: content, headers };
}

/**
 * The page for people: `/`, and the files it is made of. They have been read before, so that no path of a request
 * ever leads to a disk. Where the page has not been built, `/` says so. Both are open: a browser has no token before the page
 * asks for it, and they hold nothing of anybody's.
 */
export function workbenchRoutes(files: readonly PageFile[]): readonly Route[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const home = byPath.get("index.html");
  return [
    home ? { ...homeRoute, answer: (asked) => pageReply(home, asked, "no-cache") } : homeRoute,
    {
      method: "get",
      path: "/assets/{name}",
      summary: { message: "route/page-file" },
      gives: { type: "*/*", schema: { inline: {} } },
      open: true,
      answer(asked) {
        const file = byPath.get(`assets/${asked.parameters["name"] ?? ""}`);
        return file
          ? pageReply(file, asked, FOR_EVER)
          : refuse(refusal("not-found", { path: asked.path }), asked.reader);
      },
    },
  ];
}
