import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { type AppEnv, readSettings } from "./env.ts";
import { onError, onNotFound } from "./problems/on-error.ts";
import { problemResponse } from "./problems/problem.ts";
import { onInvalid } from "./problems/validation.ts";
import { compare } from "./routes/compare.ts";
import { health } from "./routes/health.ts";
import { score } from "./routes/score.ts";
import { vocabulary } from "./routes/vocabulary.ts";

/** The whole API. */
export function createApp(): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid });
  app.onError(onError);
  app.notFound(onNotFound);

  app.use(requestId());
  app.use(async (c, next) => {
    c.set("settings", readSettings(c.env));
    await next();
  });
  app.use(async (c, next) => {
    const { maxBodyBytes } = c.get("settings");
    const detail = `Send at most ${maxBodyBytes} bytes at a time; split the rows over several requests.`;
    return bodyLimit({ maxSize: maxBodyBytes, onError: () => problemResponse(c, "body-too-large", detail) })(
      c,
      next,
    );
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

  for (const routes of [health, score, compare, vocabulary]) app.route("/", routes);
  return app;
}
