import { OpenAPIHono } from "@hono/zod-openapi";
import { coreVersion } from "../../shared/core-version.ts";
import { contractOf } from "./routes/contract.ts";
import { loadRoutes } from "./routes/index.ts";

const description = `Scores marketing channels between social media and social networking, under a definition that you choose or write.

Built-in rubrics and rubrics sent inline can be scored without a key where the deployment allows it. A key adds the rubrics of its workspace and
higher limits: send it as \`Authorization: Bearer stk_...\`.

Errors are problems (RFC 9457) with a stable \`code\`. Answers carry \`X-Request-Id\`, and \`RateLimit-Policy\` where requests are counted.`;

const tags = [
  { name: "Scoring", description: "Rows in, types and reasons out." },
  { name: "Planning", description: "What rows are good for, and a campaign's hours over them." },
  { name: "Vocabulary", description: "What rows can say." },
  { name: "Rubrics", description: "Whose definitions there are, and your own." },
  { name: "Keys", description: "Keys of a workspace: made, listed, rotated, revoked." },
  { name: "Workspaces", description: "Tenants of the deployment, for its admin." },
  { name: "Service", description: "The Worker itself." },
];

/** The API as an OpenAPI 3.1 document, made from the very schemas that requests are read by. Built ahead, not served from here. */
export async function openApiDocument() {
  const app = new OpenAPIHono();
  for (const route of await loadRoutes()) app.openAPIRegistry.registerPath(contractOf(route));
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "A key of a workspace, stk_...",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "adminSecret", {
    type: "http",
    scheme: "bearer",
    description: "The admin secret of the deployment",
  });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "SocialType",
      version: coreVersion,
      description,
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
    },
    servers: [{ url: "/", description: "This deployment" }],
    tags,
  });
}
