import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { AppEnv } from "../env.ts";

/** Any page may call the API: it knows its callers by their keys, never by cookies. */
export const crossOrigin: MiddlewareHandler<AppEnv> = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
  allowHeaders: [
    "Authorization",
    "Content-Type",
    "Content-Encoding",
    "If-Match",
    "Idempotency-Key",
    "X-Request-Id",
  ],
  exposeHeaders: [
    "ETag",
    "Idempotency-Replayed",
    "Location",
    "RateLimit-Policy",
    "Retry-After",
    "WWW-Authenticate",
    "X-Ignored-Columns",
    "X-Request-Id",
  ],
  maxAge: 86_400,
});

/** Answers are data: nothing in them may run, be framed or be kept by a cache that others read. */
export const answerHeaders: MiddlewareHandler<AppEnv>[] = [
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: "cross-origin",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
  }),
  async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
    c.res.headers.append("Vary", "Authorization");
  },
];
