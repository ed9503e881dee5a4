import { compare } from "./compare.ts";
import { listFeatures } from "./features.ts";
import { fit } from "./fit.ts";
import { health } from "./health.ts";
import { createKeyRoute } from "./keys/create.ts";
import { listKeys } from "./keys/list.ts";
import { readOwnKey } from "./keys/own.ts";
import { revokeKey } from "./keys/revoke.ts";
import { rotateKey } from "./keys/rotate.ts";
import { plan } from "./plan.ts";
import { listPlatforms } from "./platforms.ts";
import type { Route } from "./route.ts";
import { createRubric } from "./rubrics/create.ts";
import { listRubrics } from "./rubrics/list.ts";
import { readRubric } from "./rubrics/read.ts";
import { removeRubric } from "./rubrics/remove.ts";
import { updateRubric } from "./rubrics/update.ts";
import { listVersions } from "./rubrics/versions.ts";
import { score } from "./score.ts";
import { addWorkspaceKey } from "./workspaces/add-key.ts";
import { createWorkspaceRoute } from "./workspaces/create.ts";
import { listWorkspacesRoute } from "./workspaces/list.ts";

/** Every route of the API. The app, its OpenAPI document and the test of locks are made from this list. */
export const routes: readonly Route[] = [
  score,
  compare,
  fit,
  plan,
  listFeatures,
  listPlatforms,
  listRubrics,
  createRubric,
  readRubric,
  updateRubric,
  removeRubric,
  listVersions,
  readOwnKey,
  listKeys,
  createKeyRoute,
  rotateKey,
  revokeKey,
  listWorkspacesRoute,
  createWorkspaceRoute,
  addWorkspaceKey,
  health,
];

export type { Route };
