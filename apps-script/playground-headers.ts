import { createHash } from "node:crypto";

const nothingElse = "base-uri 'none'; form-action 'none'";

/** Univer needs inline styles and fonts from data. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data: blob:; " +
  `connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; ${nothingElse}`;

/** The add-on's own scripts and nothing more: its requests go through the page around it. */
const realmPolicy = `default-src 'none'; script-src 'self'; frame-ancestors 'self'; ${nothingElse}`;

/** A page in one file: the scripts and styles that stand in it, known by their hashes. */
const sidebarPolicy = (page: string): string =>
  `default-src 'none'; script-src ${hashes(page, "script")}; style-src ${hashes(page, "style")}; img-src data:; ` +
  `frame-ancestors 'self'; ${nothingElse}; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox`;

const hashes = (page: string, tag: "script" | "style"): string =>
  [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))]
    .map(([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`)
    .join(" ");

/** The headers that the playground's files have beside those of every file, in the form that Cloudflare reads as `_headers`. */
export function playgroundHeaders(realmUrl: string, sidebarUrl: string, sidebar: string): string {
  const policies = [
    ["/playground/", pagePolicy],
    [realmUrl, realmPolicy],
    [sidebarUrl, sidebarPolicy(sidebar)],
  ];
  return [
    "/playground/assets/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    ...policies.flatMap(([path, policy]) => [path, `  Content-Security-Policy: ${policy}`]),
    "",
  ].join("\n");
}
