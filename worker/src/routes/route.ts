import type { RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Lock } from "../access/lock.ts";
import type { AppEnv } from "../env.ts";
import type { ProblemCode } from "../problems/problem.ts";
import type { WantedRubric } from "../storage/open-key.ts";

type Handler = (c: Context<AppEnv>) => Response | Promise<Response>;

/** What a route's file states: contract first, then the handler. Its place stands in the list of routes. */
export interface RouteDefinition {
  /** Name of the operation in generated clients. */
  readonly id: string;
  readonly tag: "Scoring" | "Planning" | "Vocabulary" | "Rubrics" | "Keys" | "Workspaces" | "Service";
  readonly summary: string;
  readonly description: string;
  readonly lock: Lock;
  readonly request?: RouteConfig["request"];
  /** Answers that are no problems. */
  readonly answers: RouteConfig["responses"];
  /** Codes of the problems that the handler can give; those of the lock are added. */
  readonly problems: readonly ProblemCode[];
  /** Rubrics that the request names, to be looked up together with the key. */
  readonly wanted?: (c: Context<AppEnv>) => Promise<readonly WantedRubric[]>;
  readonly handle: Handler;
}

/** A route where it is. */
export interface Route extends RouteDefinition {
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: string;
}
