import { describe, expect, test } from "vitest";
import { loadRoutes } from "../../worker/src/routes/index.ts";
import { post, problemOf, send } from "./client.ts";

/** Every path that takes a table. */
const paths = (await loadRoutes())
  .filter(({ tag }) => tag === "Scoring" || tag === "Planning")
  .map(({ path }) => path);

const brief = { objectives: [{ objective: "awareness" }], hoursAWeek: 20 };

describe.each(paths)("%s", (path) => {
  const besides = path === "/v1/plan" ? { brief } : {};
  const fine = { ...besides, columns: ["platform"], rows: [["TV"]] };

  test("takes a table", async () => {
    expect((await post(path, fine)).status).toBe(200);
  });

  test.each([
    ["cut off", '{"columns": ["platform"]'],
    ["empty", ""],
    ["with NaN, which JSON does not have", '{"columns": ["platform"], "rows": [[NaN]]}'],
  ])("a body that is %s is malformed JSON", async (_, body) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: "malformed-json", instance: path });
  });

  test("JSON that is not UTF-8 is refused instead of being read with gaps", async () => {
    const body = new TextEncoder().encode(JSON.stringify({ ...fine, rows: [["caf#"]] }));
    const latin = body.map((byte) => (byte === "#".charCodeAt(0) ? 0xe9 : byte));
    const response = await send(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: latin,
    });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toContain("not text in UTF-8");
  });

  test("more columns than the limit are refused with the limit", async () => {
    const response = await post(path, { ...fine, columns: ["platform", ...Array(1_000).fill("x")] });
    expect((await problemOf(response)).detail).toBe("/columns: Send at most 1,000 columns.");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "JSON sent as %s is refused",
    async (type) => {
      const response = await post(path, fine, { "Content-Type": type });
      expect(response.status).toBe(415);
      expect(await problemOf(response)).toMatchObject({ code: "unsupported-media-type", instance: path });
    },
  );

  test("JSON sent without any content type is refused", async () => {
    const body = new TextEncoder().encode(JSON.stringify(fine));
    const response = await send(path, { method: "POST", body });
    expect(response.status).toBe(415);
    expect(await problemOf(response)).toMatchObject({ code: "unsupported-media-type", instance: path });
  });

  test("a body over the limit is refused, by its bytes", async () => {
    const response = await post(path, JSON.stringify(fine).padEnd(4_000_001, " "));
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: "body-too-large", instance: path });
  });

  test("more rows than the limit are refused", async () => {
    const response = await post(path, {
      ...besides,
      columns: ["platform"],
      rows: new Array(10_001).fill([]),
    });
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ code: "too-many-rows", instance: path });
  });

  test("a body that does not fit is refused with the places in it", async () => {
    const response = await post(path, { ...besides, columns: ["platform", 5], rows: 7 });
    expect(response.status).toBe(422);
    const { code, instance, errors } = await problemOf(response);
    expect({ code, instance }).toEqual({ code: "invalid-request", instance: path });
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["/columns/1", "/rows"]);
  });
});
