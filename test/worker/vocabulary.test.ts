import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  featureListSchema,
  healthSchema,
  platformListSchema,
  rubricDetailSchema,
  rubricListSchema,
} from "../../shared/schemas/vocabulary.ts";
import { get, problemOf, scored, send } from "./client.ts";

async function read<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  return schema.parse(await response.json());
}

const readFeatures = async () => (await read("/v1/features", featureListSchema)).features;
const readPlatforms = async () => (await read("/v1/platforms", platformListSchema)).platforms;

describe("rubrics", () => {
  test("the default rubric is one of those listed, and each is listed once", async () => {
    const { defaultRubric, rubrics } = await read("/v1/rubrics", rubricListSchema);
    const ids = rubrics.map(({ id }) => id);
    expect(ids).toContain(defaultRubric);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the default rubric is what a request without one is scored by", async () => {
    const { defaultRubric } = await read("/v1/rubrics", rubricListSchema);
    const { rubric } = await scored(JSON.stringify({ columns: ["platform"], rows: [] }));
    expect(rubric.id).toBe(defaultRubric);
  });

  test("every listed rubric can be read by its id, and its weights sum to 1", async () => {
    const { rubrics } = await read("/v1/rubrics", rubricListSchema);
    for (const listed of rubrics) {
      const { rubric, dimensions } = await read(`/v1/rubrics/${listed.id}`, rubricDetailSchema);
      expect({ ...rubric, origin: "built-in" }).toMatchObject(listed);
      expect(dimensions.map(({ id }) => id)).toEqual(rubric.dimensions.map(({ dimension }) => dimension));
      expect(dimensions.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0)).toBeCloseTo(1, 12);
    }
  });

  test("every dimension names its two poles and reads features that exist", async () => {
    const { rubrics } = await read("/v1/rubrics", rubricListSchema);
    const known = (await readFeatures()).map(({ id }) => id);
    for (const { id } of rubrics) {
      const { rubric, dimensions } = await read(`/v1/rubrics/${id}`, rubricDetailSchema);
      dimensions.forEach(({ poles, reads }, i) => {
        expect(poles).toContain(rubric.dimensions[i]?.networking);
        expect(known).toEqual(expect.arrayContaining(reads.map(({ feature }) => feature)));
        expect(reads.length).toBeGreaterThan(0);
      });
    }
  });

  test("eleven differences count an eleventh each", async () => {
    const { dimensions } = await read("/v1/rubrics/eleven-differences", rubricDetailSchema);
    expect(dimensions).toHaveLength(11);
    for (const { effectiveWeight } of dimensions) expect(effectiveWeight).toBeCloseTo(1 / 11, 12);
  });

  test("id@version reads the same rubric, with the sign written out or escaped", async () => {
    const plain = await read("/v1/rubrics/eleven-differences", rubricDetailSchema);
    const { version } = plain.rubric;
    for (const sign of ["@", "%40"]) {
      const path = `/v1/rubrics/eleven-differences${sign}${version}`;
      expect(await read(path, rubricDetailSchema)).toEqual(plain);
    }
  });

  test.each(["nowhere", "eleven-differences@0", "constructor", "__proto__", "%E0%A4%A"])(
    "there is no rubric %s",
    async (id) => {
      const response = await get(`/v1/rubrics/${id}`);
      expect(response.status).toBe(404);
      const problem = await problemOf(response);
      expect(problem.code).toBe("not-found");
      expect(problem.detail).toContain("/v1/rubrics");
    },
  );

  test("a rubric that was read can be sent back and scores the same", async () => {
    const { rubric } = await read("/v1/rubrics/eleven-differences", rubricDetailSchema);
    const table = { columns: ["platform"], rows: [["TikTok"], ["WhatsApp group"], ["TV"]] };
    const [named, sentBack] = [await scored(table), await scored({ ...table, rubric })];
    expect(sentBack.rows).toEqual(named.rows);
    expect(sentBack.texts).toEqual(named.texts);
  });
});

describe("features", () => {
  test("every listed feature is a column of a table to score", async () => {
    const columns = (await readFeatures()).map(({ id }) => id);
    expect(new Set(columns).size).toBe(columns.length);
    expect((await scored({ columns, rows: [] })).warnings).toEqual([]);
  });

  test("every listed value is taken in a cell of its feature", async () => {
    const features = await readFeatures();
    const columns = features.map(({ id }) => id);
    const rows = features.flatMap((feature, at): (string | number | null)[][] => {
      const before = new Array<null>(at).fill(null);
      if (feature.kind === "date") return [[...before, "2019-04-02"]];
      if (feature.kind === "ordinal") return feature.levels.map(({ value }) => [...before, value]);
      return [...feature.anchors.map((anchor) => anchor.at), feature.minimum, feature.maximum].map(
        (number) => [...before, number],
      );
    });
    const { column } = await scored({ columns, rows });
    expect(column("error").filter((error) => error !== null)).toEqual([]);
  });

  test("numbers just outside of the listed bounds are refused", async () => {
    const numbers = (await readFeatures()).filter((feature) => feature.kind === "number");
    expect(numbers.length).toBeGreaterThan(0);
    for (const { id, title, minimum, maximum } of numbers) {
      const { column } = await scored({ columns: [id], rows: [[minimum - 1], [maximum + 1]] });
      const refusal = expect.stringContaining(`${title}: `);
      expect(column("error")).toEqual([refusal, refusal]);
    }
  });
});

describe("platforms", () => {
  test("every name is listed once", async () => {
    const names = (await readPlatforms()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Facebook", "LinkedIn", "TV", "WhatsApp"]));
    expect(new Set(names).size).toBe(names.length);
  });

  test("every alias and address scores as the platform's name does", async () => {
    const platforms = await readPlatforms();
    for (const names of chunks(
      platforms.flatMap(({ name, aliases, addresses }) =>
        [...aliases, ...addresses].map((other) => ({ name, other })),
      ),
    )) {
      const columns = ["platform"];
      const byName = await scored({ columns, rows: names.map(({ name }) => [name]) });
      const byOther = await scored({ columns, rows: names.map(({ other }) => [other]) });
      const different = names.filter((_, i) => !sameRow(byName.rows[i], byOther.rows[i]));
      expect(different).toEqual([]);
    }
  });

  test("every use scores by its name and by its aliases, the same way", async () => {
    const platforms = await readPlatforms();
    for (const uses of chunks(
      platforms.flatMap(({ name, uses }) =>
        uses.flatMap((use) => use.aliases.map((alias) => ({ name, use: use.name, alias }))),
      ),
    )) {
      const columns = ["platform", "use"];
      const byName = await scored({ columns, rows: uses.map(({ name, use }) => [name, use]) });
      const byAlias = await scored({ columns, rows: uses.map(({ name, alias }) => [name, alias]) });
      expect(byName.column("error").filter((error) => error !== null)).toEqual([]);
      const different = uses.filter((_, i) => !sameRow(byName.rows[i], byAlias.rows[i]));
      expect(different).toEqual([]);
    }
  });

  test("every description's date is one that a row can ask for, oldest first", async () => {
    const dated = (await readPlatforms()).flatMap(({ name, asOf }) => {
      expect(asOf.length).toBeGreaterThan(0);
      expect([...asOf].sort()).toEqual(asOf);
      return asOf.map((date) => [name, date]);
    });
    const { column } = await scored({ columns: ["platform", "asOf"], rows: dated });
    expect(column("error").filter((error) => error !== null)).toEqual([]);
  });
});

/** Lists that stay below the limit of rows. */
function chunks<T>(items: readonly T[]): T[][] {
  const size = 5_000;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Tables of the same platforms in the same order have the same texts, so rows compare as they are. */
const sameRow = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe("health", () => {
  test("the Worker says that it is there and names the core that scores", async () => {
    const { coreVersion } = await read("/healthz", healthSchema);
    expect((await scored({ columns: ["platform"], rows: [] })).coreVersion).toBe(coreVersion);
  });

  test("HEAD answers without a body", async () => {
    const response = await send("/healthz", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});
