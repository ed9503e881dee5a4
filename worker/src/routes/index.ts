import type { Route, RouteDefinition } from "./route.ts";

/** Where a route is, and its module. */
export interface ListedRoute extends Pick<Route, "method" | "path"> {
  readonly load: () => Promise<RouteDefinition>;
}

/**
 * Every route of the API. The app, its OpenAPI document and the test of locks are made from this list. A module is loaded by the first
 * request for its route, with the schemas and data that it needs and no others, so that a Worker starts at once.
 */
export const routes: readonly ListedRoute[] = [
  { method: "post", path: "/v1/score", load: async () => (await import("./score.ts")).score },
  { method: "post", path: "/v1/compare", load: async () => (await import("./compare.ts")).compare },
  { method: "post", path: "/v1/fit", load: async () => (await import("./fit.ts")).fit },
  { method: "post", path: "/v1/plan", load: async () => (await import("./plan.ts")).plan },
  { method: "get", path: "/v1/features", load: async () => (await import("./features.ts")).listFeatures },
  { method: "get", path: "/v1/platforms", load: async () => (await import("./platforms.ts")).listPlatforms },
  { method: "get", path: "/v1/rubrics", load: async () => (await import("./rubrics/list.ts")).listRubrics },
  {
    method: "post",
    path: "/v1/rubrics",
    load: async () => (await import("./rubrics/create.ts")).createRubric,
  },
  {
    method: "get",
    path: "/v1/rubrics/{id}",
    load: async () => (await import("./rubrics/read.ts")).readRubric,
  },
  {
    method: "put",
    path: "/v1/rubrics/{id}",
    load: async () => (await import("./rubrics/update.ts")).updateRubric,
  },
  {
    method: "delete",
    path: "/v1/rubrics/{id}",
    load: async () => (await import("./rubrics/remove.ts")).removeRubric,
  },
  {
    method: "get",
    path: "/v1/rubrics/{id}/versions",
    load: async () => (await import("./rubrics/versions.ts")).listVersions,
  },
  { method: "get", path: "/v1/key", load: async () => (await import("./keys/own.ts")).readOwnKey },
  { method: "get", path: "/v1/keys", load: async () => (await import("./keys/list.ts")).listKeys },
  { method: "post", path: "/v1/keys", load: async () => (await import("./keys/create.ts")).createKeyRoute },
  {
    method: "post",
    path: "/v1/keys/{keyId}/rotate",
    load: async () => (await import("./keys/rotate.ts")).rotateKey,
  },
  {
    method: "delete",
    path: "/v1/keys/{keyId}",
    load: async () => (await import("./keys/revoke.ts")).revokeKey,
  },
  {
    method: "get",
    path: "/v1/workspaces",
    load: async () => (await import("./workspaces/list.ts")).listWorkspacesRoute,
  },
  {
    method: "post",
    path: "/v1/workspaces",
    load: async () => (await import("./workspaces/create.ts")).createWorkspaceRoute,
  },
  {
    method: "post",
    path: "/v1/workspaces/{workspaceId}/keys",
    load: async () => (await import("./workspaces/add-key.ts")).addWorkspaceKey,
  },
  { method: "get", path: "/healthz", load: async () => (await import("./health.ts")).health },
];

/** Every route with what its module states. */
export function loadRoutes(): Promise<Route[]> {
  return Promise.all(routes.map(async ({ load, ...place }) => ({ ...place, ...(await load()) })));
}

export type { Route };
