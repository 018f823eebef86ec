import { refusal } from "../../operation/index.js";
import type { PageFile } from "../../port/index.js";
import { wantsCoding } from "../negotiation.js";
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

function pageReply({ path, content, brotli, gzip }: PageFile, asked: Asked, cache: string): Reply {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const headers = { "Cache-Control": cache };
  const reply = { kind: "page", type } as const;
  const wanted = asked.request.headers["accept-encoding"];
  if (brotli && wantsCoding(wanted, "br"))
    return { ...reply, body: brotli, headers: { ...headers, "Content-Encoding": "br" } };
  if (gzip && wantsCoding(wanted, "gzip"))
    return { ...reply, body: gzip, headers: { ...headers, "Content-Encoding": "gzip" } };
  return { ...reply, body: content, headers };
}

/** A page of its own at a path; where it has not been built, the page that says how to. */
function pageRoute(route: Pick<Route, "path" | "summary">, file: PageFile | undefined): Route {
  const unbuilt = { ...homeRoute, ...route };
  return file ? { ...unbuilt, answer: (asked) => pageReply(file, asked, "no-cache") } : unbuilt;
}

/**
 * The pages for people: the workbench at `/`, the reference at `/docs`, and the files they are made of. They have been read
 * before, so that no path of a request ever leads to a disk. All are open: a browser has no token before the page
 * asks for it, and they hold nothing of anybody's.
 */
export function workbenchRoutes(files: readonly PageFile[]): readonly Route[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    pageRoute({ path: "/", summary: { message: "route/home" } }, byPath.get("index.html")),
    pageRoute({ path: "/docs", summary: { message: "route/reference" } }, byPath.get("docs.html")),
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
