import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { elevenDifferences } from "../../shared/rubrics/eleven-differences.ts";
import { rubricVersionsSchema } from "../../shared/schemas/rubric.ts";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";
import { rubricDetailSchema, rubricListSchema } from "../../shared/schemas/vocabulary.ts";
import { post, problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const database = (env as unknown as { DB: D1Database }).DB;

const style = { dimension: "contentStyle", networking: "casual", weight: 1 };
const scale = { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 };
const scratch = { id: "mine", title: "Mine", judges: "use", dimensions: [style, scale] };

let key: string;
beforeAll(async () => {
  key = (await newWorkspace()).key;
});

const create = (body: unknown, by = key) => post("/v1/rubrics", body, bearer(by));

const put = (id: string, body: unknown, ifMatch?: string, by = key) =>
  send(`/v1/rubrics/${id}`, {
    method: "PUT",
    headers: {
      ...bearer(by),
      "Content-Type": "application/json",
      ...(ifMatch !== undefined && { "If-Match": ifMatch }),
    },
    body: JSON.stringify(body),
  });

const remove = (id: string, ifMatch?: string, by = key) =>
  send(`/v1/rubrics/${id}`, {
    method: "DELETE",
    headers: { ...bearer(by), ...(ifMatch !== undefined && { "If-Match": ifMatch }) },
  });

const read = (name: string, by = key) => send(`/v1/rubrics/${name}`, { headers: bearer(by) });

const detail = async (response: Response) => rubricDetailSchema.parse(await response.json());

const versions = async (id: string, by = key) => {
  const response = await send(`/v1/rubrics/${id}/versions`, { headers: bearer(by) });
  return rubricVersionsSchema.parse(await response.json()).versions.map(({ version }) => version);
};

/** The lean of a row that only says its style and scale. */
async function lean(rubric: string, cells: readonly unknown[], by = key): Promise<unknown> {
  const body = { rubric, columns: ["polish", "audienceSize"], rows: [cells] };
  const response = await post("/v1/score", body, bearer(by));
  expect(response.status).toBe(200);
  const { columns, rows } = scoreResponseSchema.parse(await response.json());
  return rows[0]?.[columns.indexOf("lean")];
}

const errorsOf = async (response: Response) => {
  expect(response.status).toBe(422);
  return (await problemOf(response)).errors?.map(({ pointer }) => pointer);
};

const codeOf = async (response: Response) => (await problemOf(response)).code;

describe("a rubric from scratch", () => {
  test("is kept, listed after the built-in ones, read and scored", async () => {
    const response = await create(scratch);
    expect(response.status).toBe(201);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(response.headers.get("Location")).toBe("/v1/rubrics/mine");
    const kept = await detail(response);
    expect(kept.rubric).toEqual({
      ...scratch,
      version: "1",
      source: "",
      argues: "",
      cutOffs: { media: -20, networking: 20 },
      coverageFloor: 0.6,
      applicableFloor: 0.5,
    });
    expect(kept.dimensions.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.5, 0.5]);

    const again = await read("mine");
    expect(again.headers.get("ETag")).toBe('"1"');
    expect(await detail(again)).toEqual(kept);
    const listed = await send("/v1/rubrics", { headers: bearer(key) });
    const { rubrics } = rubricListSchema.parse(await listed.json());
    expect(rubrics.findLast(({ origin }) => origin === "built-in")?.id).toBe("network-structure");
    expect(rubrics.filter(({ origin }) => origin === "workspace").map(({ id }) => id)).toEqual(["mine"]);
    // Casual is 1, an audience of 100,000 is 0: half and half.
    expect(await lean("mine", ["casual", 100_000])).toBe(0);
  });

  test("keeps what it says about groups, gate and contradictions", async () => {
    const full = {
      ...scratch,
      id: "full",
      source: "us",
      argues: "style is half of it",
      groups: [{ id: "half", title: "Half", weight: 3 }],
      dimensions: [style, scale].map((line) => ({ ...line, group: "half" })),
      gate: { feature: "openPublishing", value: "no", type: "Not social", because: "Nobody can write there" },
      contradictions: ["None that we know"],
      cutOffs: { media: -50, networking: 1 },
      coverageFloor: 0,
      applicableFloor: 1,
    };
    expect((await detail(await create(full))).rubric).toEqual({ ...full, version: "1" });
  });

  test.each([
    [
      "an unknown dimension",
      { dimensions: [style, { ...scale, dimension: "colour" }] },
      ["/dimensions/1/dimension"],
    ],
    [
      "a pole of another dimension",
      { dimensions: [{ ...style, networking: "slow" }] },
      ["/dimensions/0/networking"],
    ],
    ["a weight of nothing", { dimensions: [{ ...style, weight: 0 }] }, ["/dimensions/0/weight"]],
    ["cut-offs the wrong way round", { cutOffs: { media: 5, networking: 5 } }, ["/cutOffs"]],
    [
      "a gate on an unknown value",
      { gate: { feature: "openPublishing", value: "x", type: "Not social" } },
      ["/gate/value"],
    ],
    ["an id with capitals", { id: "Mine" }, ["/id"]],
    ["an id of 65 letters", { id: "x".repeat(65) }, ["/id"]],
    ["a version of its own", { version: "7" }, [""]],
    ["a key nobody knows", { colour: "red" }, [""]],
    ["no title", { title: undefined }, ["/title"]],
    ["too many dimensions", { dimensions: new Array(101).fill(style) }, ["/dimensions"]],
    ["two things at once", { judges: "both", title: "" }, ["/title", "/judges"]],
  ])("with %s is refused at its place", async (_, spoilt, pointers) => {
    expect(await errorsOf(await create({ ...scratch, id: "spoilt", ...spoilt }))).toEqual(pointers);
    expect((await read("spoilt")).status).toBe(404);
  });

  test.each([
    ["null", null],
    ["a list", []],
    ["a word", '"mine"'],
    ["a number", 7],
  ])("is no %s", async (_, body) => {
    expect(await errorsOf(await create(body))).toEqual([""]);
  });

  test("may not be longer than 64,000 bytes", async () => {
    const long = { ...scratch, id: "long", contradictions: new Array(16).fill("x".repeat(4_000)) };
    const response = await create(long);
    expect([response.status, await codeOf(response)]).toEqual([413, "body-too-large"]);
  });
});

describe("a rubric from another one", () => {
  test("has its dimensions with the weights that were changed, says after whom, and leaves out what has none", async () => {
    const body = {
      id: "heavy",
      from: "eleven-differences",
      title: "Heavy",
      weights: { contentStyle: 3, trends: 0 },
      cutOffs: { media: -30, networking: 10 },
    };
    const { rubric, dimensions } = await detail(await create(body));
    expect(rubric).toMatchObject({ id: "heavy", version: "1", title: "Heavy", cutOffs: body.cutOffs });
    expect(rubric.source).toMatch(/^After eleven-differences@1: /);
    const weights = Object.fromEntries(rubric.dimensions.map((line) => [line.dimension, line.weight]));
    const before = elevenDifferences.dimensions.map(({ dimension }) => [dimension, 1]);
    const { trends: _, ...expected } = { ...Object.fromEntries(before), contentStyle: 3 } as Record<
      string,
      number
    >;
    expect(weights).toEqual(expected);
    // Nine of weight 1 and one of weight 3 are left.
    const own = dimensions.find(({ id }) => id === "contentStyle");
    expect(own?.effectiveWeight).toBeCloseTo(3 / 12, 12);
  });

  test("can change the weights of groups, and loses those that become empty", async () => {
    const body = {
      id: "grouped",
      from: "common-ground",
      groupWeights: { audience: 0, content: 2 },
      weights: { directTalk: 0, direction: 0 },
    };
    const { rubric, dimensions } = await detail(await create(body));
    expect(rubric.groups?.map(({ id, weight }) => [id, weight])).toEqual([
      ["content", 2],
      ["connection", 1],
    ]);
    const shares = Object.fromEntries(dimensions.map(({ id, effectiveWeight }) => [id, effectiveWeight]));
    expect(shares.contentStyle).toBeCloseTo(1 / 3, 12);
    expect(shares.communities).toBeCloseTo(1 / 6, 12);
  });

  test("can start from an own one, and from any version of it", async () => {
    await create({ ...scratch, id: "base" });
    await put("base", { ...scratch, id: undefined, title: "Second" }, '"1"');
    const titles = await Promise.all(
      ["base", "base@1", "base@2"].map(async (from, i) => {
        const { rubric } = await detail(await create({ id: `from-base-${i}`, from }));
        return [rubric.title, rubric.source];
      }),
    );
    expect(titles).toEqual([
      ["Second", "After base@2"],
      ["Mine", "After base@1"],
      ["Second", "After base@2"],
    ]);
  });

  test("keeps the source that the first one cites, however often it is derived from", async () => {
    const source = "After Smith 2020: their long study, https://doi.example/1";
    await create({ ...scratch, id: "cited", source });
    await create({ id: "cited-once", from: "cited" });
    const { rubric } = await detail(await create({ id: "cited-twice", from: "cited-once" }));
    expect(rubric.source).toBe(`After cited-once@1: ${source}`);
  });

  test.each([
    ["an unknown start", { from: "nowhere" }, ["/from"]],
    ["a version that is not there", { from: "eleven-differences@2" }, ["/from"]],
    ["a dimension that it does not have", { weights: { directTalk: 2, trends: 1 } }, ["/weights/directTalk"]],
    ["a dimension with a slash", { weights: { "a/b~c": 2 } }, ["/weights/a~1b~0c"]],
    ["a group where there are none", { groupWeights: { audience: 2 } }, ["/groupWeights/audience"]],
    ["a weight below nothing", { weights: { trends: -1 } }, ["/weights/trends"]],
    [
      "no weight at all",
      { weights: Object.fromEntries(elevenDifferences.dimensions.map((d) => [d.dimension, 0])) },
      ["/weights"],
    ],
    ["dimensions of its own", { dimensions: [style] }, [""]],
    ["cut-offs the wrong way round", { cutOffs: { media: 9, networking: 8 } }, ["/cutOffs"]],
  ])("with %s is refused at its place", async (_, spoilt, pointers) => {
    const body = { id: "spoilt", from: "eleven-differences", ...spoilt };
    expect(await errorsOf(await create(body))).toEqual(pointers);
  });

  test("a weight named __proto__ changes nothing", async () => {
    const body = '{"id":"proto","from":"eleven-differences","weights":{"__proto__":{"trends":5}}}';
    const { rubric } = await detail(await create(body));
    expect(rubric.dimensions).toEqual(elevenDifferences.dimensions);
  });
});

describe("an id", () => {
  test("is taken once, and never that of a built-in rubric", async () => {
    await create({ ...scratch, id: "taken" });
    expect(await codeOf(await create({ ...scratch, id: "taken" }))).toBe("rubric-exists");
    expect(await codeOf(await create({ ...scratch, id: "common-ground" }))).toBe("rubric-exists");
    expect((await create({ ...scratch, id: "taken" }, (await newWorkspace()).key)).status).toBe(201);
  });

  test.each(["constructor", "tostring", "hasownproperty", "0"])("may be %s", async (id) => {
    expect((await create({ ...scratch, id })).status).toBe(201);
    expect((await detail(await read(id))).rubric.id).toBe(id);
    expect(await lean(id, ["casual", 100])).toBe(100);
  });
});

describe("versions", () => {
  test("an update makes the next one; each stays as it was and can be scored for ever", async () => {
    await create({ ...scratch, id: "moving" });
    const second = await put(
      "moving",
      { ...scratch, id: "moving", dimensions: [{ ...style, weight: 3 }, scale] },
      '"1"',
    );
    expect([second.status, second.headers.get("ETag")]).toEqual([200, '"2"']);
    expect(
      (await put("moving", { from: "moving", weights: { contentStyle: 1, audienceScale: 4 } }, '"2"')).status,
    ).toBe(200);
    expect(await versions("moving")).toEqual(["3", "2", "1"]);
    // Casual counts as +100, an audience of 100,000 as -100: by 1 to 1, 3 to 1 and 1 to 4.
    const cells = ["casual", 100_000];
    const leans = await Promise.all(
      ["moving@1", "moving@2", "moving@3", "moving"].map((name) => lean(name, cells)),
    );
    expect(leans).toEqual([0, 50, -60, -60]);
    expect((await remove("moving", '"3"')).status).toBe(204);
    expect(await Promise.all(["moving@1", "moving@2", "moving@3"].map((name) => lean(name, cells)))).toEqual([
      0, 50, -60,
    ]);
    expect((await detail(await read("moving@2"))).rubric.version).toBe("2");
    expect(await versions("moving")).toEqual(["3", "2", "1"]);
  });

  test("a deleted rubric is gone from the list, from its id and from scoring by its id", async () => {
    await create({ ...scratch, id: "gone" });
    expect((await remove("gone", '"1"')).status).toBe(204);
    expect((await read("gone")).status).toBe(404);
    expect((await remove("gone", '"1"')).status).toBe(404);
    const listed = await (await send("/v1/rubrics", { headers: bearer(key) })).text();
    expect(listed).not.toContain('"gone"');
    const response = await post("/v1/score", { rubric: "gone", columns: ["polish"], rows: [] }, bearer(key));
    expect(await codeOf(response)).toBe("unknown-rubric");
  });

  test("an id that is used again goes on counting, so that no version ever means two things", async () => {
    await create({ ...scratch, id: "again" });
    await remove("again", '"1"');
    const response = await create({ ...scratch, id: "again", title: "New" });
    expect(response.headers.get("ETag")).toBe('"2"');
    expect((await detail(await read("again@1"))).rubric.title).toBe("Mine");
    expect(await codeOf(await put("again", scratch, '"1"'))).toBe("version-changed");
  });

  test("what was read can be changed and sent back", async () => {
    await create({ ...scratch, id: "round" });
    const { rubric } = await detail(await read("round"));
    expect((await put("round", { ...rubric, title: "Rounder" }, '"1"')).status).toBe(200);
    expect((await detail(await read("round"))).rubric).toEqual({ ...rubric, version: "2", title: "Rounder" });
    expect(await errorsOf(await put("round", { ...rubric, id: "square" }, '"2"'))).toEqual(["/id"]);
  });

  test("the database itself refuses to change or drop one", async () => {
    await create({ ...scratch, id: "hard" });
    const change = database.prepare("UPDATE rubric_versions SET document = '{}' WHERE id = 'hard'").run();
    await expect(change).rejects.toThrow("never changes");
    await expect(database.prepare("DELETE FROM rubric_versions WHERE id = 'hard'").run()).rejects.toThrow(
      "stays",
    );
  });

  test("one that a later vocabulary cannot read any more is refused with the place, not with a failure", async () => {
    await create({ ...scratch, id: "old" });
    await database.batch([
      database.prepare(
        `INSERT INTO rubric_versions SELECT workspace_id, id, 2, replace(document, 'contentStyle', 'contentColour'), 0
         FROM rubric_versions WHERE id = 'old'`,
      ),
      database.prepare("UPDATE rubrics SET version = 2 WHERE id = 'old'"),
    ]);
    for (const response of [
      await post("/v1/score", { rubric: "old", columns: ["polish"], rows: [] }, bearer(key)),
      await read("old"),
    ]) {
      const { code, detail } = await problemOf(response);
      expect(code).toBe("outdated-rubric");
      expect(detail).toContain("was made for another version");
      expect(detail).toContain("/dimensions/0/dimension");
    }
  });
});

describe("a change without the right ETag", () => {
  beforeAll(async () => {
    await create({ ...scratch, id: "guarded" });
  });

  test.each([
    ["none", undefined, "missing-if-match"],
    ["that of another version", '"2"', "version-changed"],
    ["a weak one", 'W/"1"', "version-changed"],
    ["no quotes", "1", "version-changed"],
  ])("%s changes and deletes nothing", async (_, ifMatch, code) => {
    expect(await codeOf(await put("guarded", { ...scratch, id: undefined }, ifMatch))).toBe(code);
    expect(await codeOf(await remove("guarded", ifMatch))).toBe(code);
    expect(await versions("guarded")).toEqual(["1"]);
  });

  test.each(["*", '"7", "1"'])("%s is right", async (ifMatch) => {
    const id = ifMatch === "*" ? "any" : "several";
    await create({ ...scratch, id });
    expect((await put(id, { ...scratch, id: undefined }, ifMatch)).status).toBe(200);
  });

  test("a built-in rubric is not changed with any", async () => {
    expect(await codeOf(await put("common-ground", scratch, "*"))).toBe("built-in-rubric");
    expect(await codeOf(await remove("common-ground", "*"))).toBe("built-in-rubric");
  });

  test("there is nothing to change where there is no rubric", async () => {
    expect(await codeOf(await put("nowhere", scratch, "*"))).toBe("not-found");
    expect(await codeOf(await remove("nowhere", "*"))).toBe("not-found");
  });
});

describe("at the same time", () => {
  test("fifty updates of one version: one is kept, the others are told", async () => {
    await create({ ...scratch, id: "contended" });
    const titles = Array.from({ length: 50 }, (_, i) => `Update ${i}`);
    const responses = await Promise.all(
      titles.map((title) => put("contended", { ...scratch, id: undefined, title }, '"1"')),
    );
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(49);
    const kept = await detail(await read("contended"));
    expect(kept.rubric).toMatchObject({ version: "2", title: titles[statuses.indexOf(200)] });
    expect(await versions("contended")).toEqual(["2", "1"]);
  });

  test("fifty creations of one id: one is kept", async () => {
    const responses = await Promise.all(
      Array.from({ length: 50 }, (_, i) => create({ ...scratch, id: "raced", title: `Creation ${i}` })),
    );
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    expect((await detail(await read("raced"))).rubric.title).toBe(`Creation ${statuses.indexOf(201)}`);
  });

  test("update and deletion: one of them is kept, and the other is told", async () => {
    await create({ ...scratch, id: "torn" });
    const [updated, removed] = await Promise.all([
      put("torn", { ...scratch, id: undefined }, '"1"'),
      remove("torn", '"1"'),
    ]);
    const outcome = [updated?.status, removed?.status];
    expect([
      [200, 412],
      [412, 204],
      [404, 204],
    ]).toContainEqual(outcome);
    expect((await read("torn")).status).toBe(outcome[1] === 204 ? 404 : 200);
  });
});

describe("a workspace keeps", () => {
  test("at most a hundred rubrics, also when all come at once, and one more when one is deleted", async () => {
    const { key: full } = await newWorkspace();
    const responses = await Promise.all(
      Array.from({ length: 103 }, (_, i) => create({ ...scratch, id: `r-${i}` }, full)),
    );
    const refused = responses.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(3);
    expect(new Set(await Promise.all(refused.map(codeOf)))).toEqual(new Set(["limit-reached"]));
    const kept = responses.findIndex(({ status }) => status === 201);
    expect((await remove(`r-${kept}`, '"1"', full)).status).toBe(204);
    expect((await create({ ...scratch, id: "one-more" }, full)).status).toBe(201);
  });

  test("at most five thousand versions", async () => {
    const { id: workspaceId, key: full } = await newWorkspace();
    await create({ ...scratch, id: "many" }, full);
    const numbers = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)";
    await database.batch([
      database
        .prepare(
          `${numbers} INSERT INTO rubric_versions (workspace_id, id, version, document, created_at)
           SELECT ?1, 'many', i, replace(document, '"version":"1"', '"version":"' || i || '"'), 0
           FROM n, rubric_versions WHERE workspace_id = ?1 AND version = 1`,
        )
        .bind(workspaceId),
      database.prepare("UPDATE rubrics SET version = 5000 WHERE workspace_id = ?1").bind(workspaceId),
    ]);
    expect(await codeOf(await put("many", { ...scratch, id: undefined }, '"5000"', full))).toBe(
      "limit-reached",
    );
    expect(await codeOf(await create({ ...scratch, id: "other" }, full))).toBe("limit-reached");
    expect(await lean("many@4711", ["casual", 100], full)).toBe(100);
  });
});
