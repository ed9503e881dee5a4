import { describe, expect, test } from "vitest";
import { compareResponseSchema } from "../../shared/schemas/compare.ts";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";
import { post, problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const csvType = { "Content-Type": "text/csv" };

const sendCsv = (text: BodyInit, headers: Record<string, string> = {}, path = "/v1/score") =>
  send(path, { method: "POST", headers: { ...csvType, ...headers }, body: text });

/** Reads CSV as its grammar says (RFC 4180), by hand, so that the library under test does not judge itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/gy;
  for (let match = cell.exec(text); match && cell.lastIndex <= text.length; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
    if (match[3] === "" || cell.lastIndex === text.length) break;
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

async function scoredCsv(text: string, headers: Record<string, string> = {}, path = "/v1/score") {
  const response = await sendCsv(text, headers, path);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const [header = [], ...rows] = readCsv(await response.text());
  return { header, rows, column: (name: string) => rows.map((row) => row[header.indexOf(name)]) };
}

describe("CSV in", () => {
  test("comes back as CSV with its own columns first and the result's beside them", async () => {
    const { header, rows, column } = await scoredCsv("Channel,Owner,Use\nFacebook,Ana,group\nTV,Ben,\n");
    expect(header.slice(0, 6)).toEqual(["Channel", "Owner", "Use", "role", "type", "lean"]);
    expect(header.at(-1)).toBe("error");
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["Facebook", "Ana", "group", "Connect", "Social networking"],
      ["TV", "Ben", "", "Broadcast", "Not social"],
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(column("reasons")[0]).toMatch(/ → networking; /);
  });

  test("of one column keeps alternatives together", async () => {
    const { header, column } = await scoredCsv("Talk direction\none-way|even\ntwo-way\n");
    expect(header[0]).toBe("Talk direction");
    expect(column("error")).toEqual(["", ""]);
  });

  test("says the same as JSON does", async () => {
    const text = "platform,asOf\nMySpace,2008\nVine,\n";
    const { column } = await scoredCsv(text);
    const body = {
      columns: ["platform", "asOf"],
      rows: [
        ["MySpace", "2008"],
        ["Vine", ""],
      ],
    };
    const table = scoreResponseSchema.parse(await (await post("/v1/score", body)).json());
    const cells = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)]);
    expect(column("lean")).toEqual(cells("lean").map(String));
    const range = ["leanFrom", "leanTo"].map(column);
    expect(range).toEqual(
      [0, 1].map((end) => cells("leanRange").map((cell) => String((cell as number[])[end]))),
    );
    expect(column("typeRange")).toEqual(cells("typeRange").map((range) => (range as string[]).join("|")));
    const sentences = cells("notes").map((at) => (at as number[]).map((i) => table.texts[i]).join("; "));
    expect(column("notes")).toEqual(sentences);
  });

  test("gives JSON to who accepts JSON", async () => {
    const response = await sendCsv("platform\nTV\n", { Accept: "application/json" });
    const table = scoreResponseSchema.parse(await response.json());
    expect(table.rows[0]?.[table.columns.indexOf("type")]).toBe("Not social");
  });

  test.each([
    ["a byte order mark", "\uFEFFPlatform,Ties\nSomewhere,friends family neighbours\n"],
    ["quotation marks", '"Platform","Ties"\n"Somewhere","friends family neighbours"\n'],
    ["empty lines between and after", "Platform,Ties\n\nSomewhere,friends family neighbours\n\n\n"],
  ])("with %s is read alike", async (_, text) => {
    const { header, rows } = await scoredCsv(text);
    expect(header.slice(0, 2)).toEqual(["Platform", "Ties"]);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([["Somewhere", "friends family neighbours"]]);
  });

  test("takes the rubric from the address, also one of the workspace", async () => {
    const { key } = await newWorkspace();
    await post("/v1/rubrics", { id: "ours", from: "eleven-differences" }, bearer(key));
    const scored = await send("/v1/score?rubric=ours%401", {
      method: "POST",
      headers: { ...csvType, Accept: "application/json", ...bearer(key) },
      body: "platform\nTV\n",
    });
    expect(scoreResponseSchema.parse(await scored.json()).rubric).toMatchObject({ id: "ours", version: "1" });
  });

  test("is compared as well", async () => {
    const path = "/v1/compare?rubrics=one-way-or-two-way,eleven-differences";
    const { column } = await scoredCsv("Platform\nWhatsApp\nTV\n", {}, path);
    expect(column("type one-way-or-two-way@1")).toEqual(["Social networking", "Not social"]);
    expect(column("type eleven-differences@1")).toEqual(["Social networking", "Not social"]);
    expect([column("agreeing"), column("judging")]).toEqual([
      ["2", "2"],
      ["2", "2"],
    ]);
    const all = await sendCsv("Platform\nTV\n", { Accept: "application/json" }, "/v1/compare");
    expect(compareResponseSchema.parse(await all.json()).rubrics.length).toBeGreaterThan(2);
  });

  test("one bad row fails alone, and columns that are not known are named", async () => {
    const response = await sendCsv("Platform,Colour,Größe\nFacbook,red,1\nTV,blue,2\nTV,blue,2,too many\n");
    expect(decodeURIComponent(response.headers.get("X-Ignored-Columns") ?? "")).toBe("Colour,Größe");
    const [header = [], ...rows] = readCsv(await response.text());
    const errors = rows.map((row) => row[header.indexOf("error")]);
    expect(errors[0]).toContain("Facbook");
    expect(errors[1]).toBe("");
    expect(errors[2]).toContain("4 cells");
  });

  test.each([
    ["an open quotation mark", 'Platform\n"TV\n', "malformed-csv"],
    ["NUL", "Platform\nT\0V\n", "malformed-csv"],
    ["no header that is known", "Colour,Size\nred,1\n", "invalid-request"],
    ["nothing at all", "", "malformed-csv"],
    ["the same column twice", "Platform,Channel\nTV,TV\n", "invalid-request"],
  ])("with %s is refused", async (_, text, code) => {
    expect((await problemOf(await sendCsv(text))).code).toBe(code);
  });

  test.each([
    ["counted with the empty ones", 'Platform\n\n"TV\n'],
    ["the first of two", 'Platform,Owner\nTV,x\nTV,"a"b"\nTV,"c"d"\n'],
  ])("names the row of a wrong quotation mark, %s", async (_, text) => {
    expect((await problemOf(await sendCsv(text))).detail).toContain("row 3 ");
  });

  test("finds its separator below empty lines", async () => {
    const answer = await (await sendCsv("\n\nPlatform;Owner\nTV;x\n")).text();
    expect(answer.startsWith("Platform;Owner;")).toBe(true);
  });

  test("may end its lines in any way, even in several", async () => {
    const { rows } = await scoredCsv("Platform,Owner\r\nFacebook,\nTikTok,Ana\rTV,x\r\n");
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["Facebook", ""],
      ["TikTok", "Ana"],
      ["TV", "x"],
    ]);
  });

  test.each([";", "\t"])("separated by %j comes back separated so", async (separator) => {
    const response = await sendCsv(
      ["Platform", "Owner"].join(separator).concat("\n", "TV", separator, "x\n"),
    );
    const [header = "", row = ""] = (await response.text()).split("\r\n");
    expect(header.split(separator).slice(0, 4)).toEqual(["Platform", "Owner", "role", "type"]);
    expect(row.split(separator).slice(0, 4)).toEqual(["TV", "x", "Broadcast", "Not social"]);
  });

  test("names ignored columns in a header of two thousand characters at most", async () => {
    const long = Array.from({ length: 20 }, (_, i) => `${"漢".repeat(190)}${i}`);
    const response = await sendCsv(`Platform,${long.join(",")},Mood\nTV\n`);
    expect(decodeURIComponent(response.headers.get("X-Ignored-Columns") ?? "")).toBe(long[0]);
    expect(response.headers.get("X-Ignored-Columns")?.length).toBeLessThanOrEqual(2_000);
  });

  test("in another character set is refused, whether it says so or not", async () => {
    const latin = new Uint8Array([...new TextEncoder().encode("Platform\nGr"), 0xf6, 0xdf, 0x65]);
    expect((await problemOf(await sendCsv(latin))).code).toBe("malformed-csv");
    const said = await sendCsv("Platform\nTV\n", { "Content-Type": "text/csv; charset=iso-8859-1" });
    expect((await problemOf(said)).code).toBe("unsupported-media-type");
  });
});

describe("CSV out", () => {
  test("is given for JSON as well, with the columns as they were sent", async () => {
    const body = { columns: ["platform", "colour"], rows: [["TV", 7], ["WhatsApp"], 5] };
    const response = await post("/v1/score", body, { Accept: "text/csv" });
    const [header = [], ...rows] = readCsv(await response.text());
    expect(header.slice(0, 4)).toEqual(["platform", "colour", "role", "type"]);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["TV", "7", "Broadcast", "Not social"],
      ["WhatsApp", "", "Depends on use", "Social networking"],
      ["", "", "", ""],
    ]);
    expect(rows[2]?.at(-1)).toContain("not a list of cells");
  });

  test.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+49 171", "'+49 171"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\n=1", "'\n=1"],
    [" =1", "' =1"],
    ["＝1", "'＝1"],
    ["\tplain", "'\tplain"],
    ["a=1", "a=1"],
    ["'=1", "'=1"],
    // Somebody's spreadsheet divides cells at these.
    ["x;=1+1;y", "x;'=1+1;y"],
    ['x;"=1"', 'x;"\'=1"'],
    ["x\t @A1", "x\t '@A1"],
    ["x, =1", "x, =1"],
  ])("%j as a cell, a header or a rubric's id becomes no formula", async (text, safe) => {
    const body = {
      columns: ["platform", text],
      rows: [
        ["TV", text],
        [text, ""],
      ],
    };
    const response = await post("/v1/score", body, { Accept: "text/csv" });
    const [header = [], first = [], second = []] = readCsv(await response.text());
    expect([header[1], first[1], second[0]]).toEqual([safe, safe, safe]);
    const cells = [header, first, second].flat();
    // Numbers stay numbers, and nothing else begins like a formula.
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
  });

  test("takes a cell of a million tabs as it is", async () => {
    const body = { columns: ["platform", "note"], rows: [["TV", `x${"\t".repeat(1_000_000)}y`]] };
    const response = await post("/v1/score", body, { Accept: "text/csv" });
    expect(readCsv(await response.text())[1]?.[1]).toBe(body.rows[0]?.[1]);
  });

  test("keeps a negative number a number", async () => {
    const { column } = await scoredCsv("platform\nTV\n");
    expect(column("lean")).toEqual(["-100"]);
  });

  test.each([
    ["text/csv", "text/csv; charset=utf-8"],
    ["application/json", "application/json"],
    ["text/*", "text/csv; charset=utf-8"],
    ["*/*", "application/json"],
    ["text/csv;q=0.4, application/json;q=0.5", "application/json"],
    ["application/json;q=0.1, text/csv", "text/csv; charset=utf-8"],
    ["text/html, */*;q=0.1", "application/json"],
    ["rubbish", "406"],
    ["text/html", "406"],
    ["application/json;q=0, text/html", "406"],
  ])("Accept: %s gives %s for JSON", async (accept, type) => {
    const response = await post("/v1/score", { columns: ["platform"], rows: [] }, { Accept: accept });
    if (type !== "406") expect(response.headers.get("Content-Type")).toBe(type);
    else expect((await problemOf(response)).code).toBe("not-acceptable");
  });
});

test("with JSON, a rubric in the address is refused instead of overlooked", async () => {
  const response = await post("/v1/score?rubric=eleven-differences", { columns: ["platform"], rows: [] });
  expect((await problemOf(response)).errors?.map(({ pointer }) => pointer)).toEqual(["/rubric"]);
});
