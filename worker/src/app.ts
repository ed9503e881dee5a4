import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { unlock } from "./access/unlock.ts";
import type { AppEnv } from "./env.ts";
import { answerHeaders, crossOrigin } from "./http/headers.ts";
import { createLog, type LogSink } from "./http/log.ts";
import { unreadBody } from "./http/unread-body.ts";
import { onError, onNotFound } from "./problems/on-error.ts";
import { problemResponse } from "./problems/problem.ts";
import { routes } from "./routes/index.ts";

/** The whole API: what holds for every request in order, then every route behind its lock. */
export function createApp(sink: LogSink = console): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.notFound(onNotFound);

  app.use(requestId(), createLog(sink), crossOrigin, ...answerHeaders, unreadBody);
  app.use(async (c, next) => {
    const { settingsOf } = await import("./settings.ts");
    c.set("settings", settingsOf(c.env));
    c.set("caller", { kind: "anonymous" });
    c.set("ownRubrics", []);
    await next();
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const Allow = methods.join(", ");
        return problemResponse(c, "method-not-allowed", `Use ${Allow} here.`, { headers: { Allow } });
      },
    }),
  );

  for (const { method, path, load } of routes) {
    app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      const { lock, wanted, handle } = await load();
      // Without a key there is no workspace to look in, and an address over its limit is not read from.
      const isAnonymous = c.req.header("Authorization") === undefined;
      await unlock(c, lock, isAnonymous || !wanted ? [] : await wanted(c));
      return handle(c);
    });
  }
  return app;
}
