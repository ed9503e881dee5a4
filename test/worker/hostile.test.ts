import { beforeAll, describe, expect, test } from "vitest";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";
import { problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

let key: string;
beforeAll(async () => {
  key = (await newWorkspace()).key;
});

const sendRaw = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  send(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...bearer(key), ...headers },
    body,
  });

const scoreRaw = async (body: string) => {
  const response = await sendRaw("/v1/score", body);
  return { status: response.status, response };
};

/** A body in which one cell is the given JSON. */
const cell = (json: string) =>
  `{"columns":["platform","ties"],"rows":[["TV",null],[${json},null],["TV",null]]}`;

/** What came of the row in the middle; its neighbours must not notice. */
async function middle(json: string) {
  const response = await sendRaw("/v1/score", cell(json));
  expect(response.status).toBe(200);
  const { columns, rows } = scoreResponseSchema.parse(await response.json());
  const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
  expect([column("type")[0], column("type")[2]]).toEqual(["Not social", "Not social"]);
  return { type: column("type")[1], error: String(column("error")[1]) };
}

describe("a cell", () => {
  test.each([
    ["__proto__", '"__proto__"', /Unknown platform "__proto__"/],
    ["constructor", '"constructor"', /Unknown platform "constructor"/],
    ["an object with __proto__", '{"__proto__":{"platform":"TV"}}', /list or an object/],
    ["a list", '["TV"]', /list or an object/],
    ["half a character", '"\\ud800"', /Unknown platform/],
    ["the other half", '"Nowhere\\udc00"', /Unknown platform/],
    ["NUL", '"T\\u0000V"', /Unknown platform/],
    ["1e999, which is no number here", "1e999", /./],
    ["7 MB of text", `"${"x".repeat(7_000_000)}"`, /7,000,000 characters/],
  ])("of %s fails its row alone", async (_, json, error) => {
    const found = await middle(json);
    expect([found.type, found.error]).toEqual([null, expect.stringMatching(error)]);
  });

  test("of 10 MB is more than a body may have", async () => {
    const response = await sendRaw("/v1/score", cell(`"${"x".repeat(10_000_000)}"`));
    expect((await problemOf(response)).code).toBe("body-too-large");
  });

  test("cannot give every object a property", async () => {
    await scoreRaw('{"columns":["platform","__proto__"],"rows":[["TV",{"polluted":true}]]}');
    await scoreRaw('{"columns":["platform"],"rows":[{"__proto__":{"polluted":true}}]}');
    await sendRaw(
      "/v1/rubrics",
      '{"id":"a","from":"common-ground","weights":{"__proto__":{"polluted":true}}}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a body", () => {
  test.each(["NaN", "Infinity", "-Infinity", "undefined", "0x10", "01", "'TV'", "{", "\u0000"])(
    "with %j is no JSON",
    async (text) => {
      const { response } = await scoreRaw(`{"columns":["platform"],"rows":[[${text}]]}`);
      expect((await problemOf(response)).code).toBe("malformed-json");
    },
  );

  const deep = (depth: number, open: string, inner: string, close: string) =>
    open.repeat(depth) + inner + close.repeat(depth);

  test.each([
    ["lists in a cell", cell(deep(100_000, "[", "", "]")), 200],
    ["objects in a cell", cell(deep(100_000, '{"a":', "1", "}")), 200],
    ["lists for the rows", `{"columns":["platform"],"rows":${deep(100_000, "[", "", "]")}}`, 200],
    ["lists for the whole", deep(100_000, "[", "", "]"), 422],
    [
      "objects for a rubric",
      `{"rubric":${deep(100_000, '{"a":', "1", "}")},"columns":["platform"],"rows":[]}`,
      422,
    ],
  ])("of 100,000 %s is answered", async (_, body, status) => {
    expect((await scoreRaw(body)).status).toBe(status);
  });

  test("of 31,000 lists for a rubric is answered", async () => {
    const response = await sendRaw("/v1/rubrics", deep(31_000, "[", "", "]"));
    expect((await problemOf(response)).code).toBe("invalid-request");
  });

  test("of 10,000 columns is refused, of 1,000 unknown ones read", async () => {
    const columns = (count: number) =>
      JSON.stringify(["platform", ...Array.from({ length: count - 1 }, (_, i) => `c${i}`)]);
    const { response } = await scoreRaw(`{"columns":${columns(10_000)},"rows":[["TV"]]}`);
    expect((await problemOf(response)).errors?.map(({ pointer }) => pointer)).toEqual(["/columns"]);
    const csv = await sendRaw("/v1/score", `platform${",c".repeat(9_999)}\nTV\n`, {
      "Content-Type": "text/csv",
    });
    expect((await problemOf(csv)).errors?.map(({ pointer }) => pointer)).toEqual(["/columns"]);
    const read = await scoreRaw(`{"columns":${columns(1_000)},"rows":[["TV"]]}`);
    expect(scoreResponseSchema.parse(await read.response.json()).warnings).toHaveLength(999);
    const header = await sendRaw(
      "/v1/score",
      `platform,${Array.from({ length: 999 }, (_, i) => `ü${i}`).join(",")}\nTV\n`,
      { "Content-Type": "text/csv" },
    );
    expect(header.headers.get("X-Ignored-Columns")?.split(",")).toHaveLength(20);
  });

  test("of duplicate columns names the second", async () => {
    const { response } = await scoreRaw('{"columns":["ties","platform","ties"],"rows":[]}');
    expect((await problemOf(response)).errors?.map(({ pointer }) => pointer)).toEqual(["/columns/2"]);
  });

  test("that says a key twice is read by the last one", async () => {
    const { response } = await scoreRaw('{"columns":["ties"],"columns":["platform"],"rows":[["TV"]]}');
    expect(response.status).toBe(200);
  });

  test("of rows that are no rows keeps every row's place", async () => {
    const { response } = await scoreRaw(
      '{"columns":["platform"],"rows":[null,"TV",7,{},["TV"],[],[[]],true]}',
    );
    const { columns, rows } = scoreResponseSchema.parse(await response.json());
    expect(rows.map((row) => row[columns.indexOf("type")])).toEqual([
      null,
      null,
      null,
      null,
      "Not social",
      null,
      null,
      null,
    ]);
  });
});

describe("names in a path", () => {
  test.each([
    "__proto__",
    "constructor",
    "..%2f..%2fkeys",
    "%00",
    "%E0%A4%A",
    "a'%20OR%20'1'='1",
    "x".repeat(5_000),
    "😀",
    "%F0%9F%98%80",
  ])("%s is not found", async (name) => {
    for (const path of [`/v1/rubrics/${name}`, `/v1/rubrics/${name}/versions`]) {
      const response = await send(path, { headers: bearer(key) });
      expect((await problemOf(response)).code).toBe("not-found");
    }
    const response = await send(`/v1/keys/${name}`, { method: "DELETE", headers: bearer(key) });
    expect((await problemOf(response)).code).toBe("not-found");
  });
});

test("a rubric may be called by what SQL or JSON would read, and comes back as it was", async () => {
  const title = `"'); DROP TABLE rubrics; -- \\ \u2028 \ud83d\ude00`;
  const body = { id: "quoted", from: "common-ground", title };
  expect((await sendRaw("/v1/rubrics", JSON.stringify(body))).status).toBe(201);
  const read = await send("/v1/rubrics/quoted", { headers: bearer(key) });
  expect((await read.json()) as object).toMatchObject({ rubric: { title } });
});
