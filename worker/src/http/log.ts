import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "../env.ts";

/** What a request adds to its line in the log. Never rows, never a credential. */
export interface LogLine {
  keyId?: string;
  workspaceId?: string;
  /** Rows of the table that was sent. */
  rows?: number;
  /** id@version, or several. */
  rubric?: string;
  /** What an unforeseen error said, for the log alone. */
  error?: string;
}

/** Where lines go: the console, which the runtime collects, unless a caller wants them. */
export type LogSink = Pick<Console, "log" | "error">;

/** Writes one structured line a request, and one point to Analytics Engine where a dataset is bound. */
export const createLog =
  (sink: LogSink): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const started = Date.now();
    c.set("log", {});
    await next();
    const line = {
      event: "request",
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds: Date.now() - started,
      ...c.get("log"),
    };
    if (line.error === undefined) sink.log(JSON.stringify(line));
    else sink.error(JSON.stringify(line));
    c.env.ANALYTICS?.writeDataPoint({
      indexes: [line.keyId ?? "anonymous"],
      blobs: [line.method, line.route, line.rubric ?? "", line.workspaceId ?? ""],
      doubles: [line.status, line.rows ?? 0, line.milliseconds],
    });
  };

/** The path as the documentation names it, so that ids do not make every line another route. */
function routeOf(c: Context<AppEnv>): string {
  const [route] = matchedRoutes(c).filter(({ method }) => method !== "ALL");
  return route ? route.path.replaceAll(/:(\w+)/g, "{$1}") : "none";
}
