import { expect, test } from "vitest";
import { post } from "./client.ts";
import { bearer, newKey, newWorkspace } from "./workspace.ts";

test("path", async () => {
  const { key } = await newWorkspace();
  const { key: k2 } = await newKey(key);
  const r = await post("/v1/score", { columns: ["platform"], rows: [["TV"]] }, bearer(k2));
  expect(r.status).toBe(200);
});
