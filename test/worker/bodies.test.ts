import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";
import { createApp } from "../../worker/src/app.ts";
import { problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const json = { "Content-Type": "application/json" };
const fine = JSON.stringify({ columns: ["platform"], rows: [["TV"]] });

const gzip = async (text: string): Promise<Uint8Array> => {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const sendPacked = (body: BodyInit, headers: Record<string, string> = {}, path = "/v1/score") =>
  send(path, { method: "POST", headers: { ...json, "Content-Encoding": "gzip", ...headers }, body });

const codeOf = async (response: Response) => (await problemOf(response)).code;

describe("gzip", () => {
  test.each(["gzip", "GZIP", "x-gzip"])("a body packed as %s is read", async (encoding) => {
    const response = await sendPacked(await gzip(fine), { "Content-Encoding": encoding });
    expect(response.status).toBe(200);
    expect(scoreResponseSchema.parse(await response.json()).rows).toHaveLength(1);
  });

  test("CSV may be packed, too, and so may a rubric", async () => {
    const csv = await sendPacked(await gzip("platform\nTV\n"), { "Content-Type": "text/csv" });
    expect(await csv.text()).toContain("Not social");
    const { key } = await newWorkspace();
    const rubric = await gzip(JSON.stringify({ id: "packed", from: "common-ground" }));
    expect((await sendPacked(rubric, bearer(key), "/v1/rubrics")).status).toBe(201);
  });

  test("a body of exactly the limit is read, one byte more is not, however small it is packed", async () => {
    const at = await gzip(fine.padEnd(4_000_000, " "));
    expect(at.byteLength).toBeLessThan(10_000);
    expect((await sendPacked(at)).status).toBe(200);
    const over = await sendPacked(await gzip(fine.padEnd(4_000_001, " ")));
    expect([over.status, await codeOf(over)]).toEqual([413, "body-too-large"]);
  });

  test("a bomb is given up at the limit: 100 MB packed into 100 KB, and a bomb in a bomb", async () => {
    const zeros = new Uint8Array(1_000_000);
    let left = 100;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- > 0) controller.enqueue(zeros);
        else controller.close();
      },
    });
    const packed = source.pipeThrough(new CompressionStream("gzip"));
    const bomb = new Uint8Array(await new Response(packed).arrayBuffer());
    expect(bomb.byteLength).toBeLessThan(110_000);
    expect(await codeOf(await sendPacked(bomb))).toBe("body-too-large");
    const twice = await new Response(
      new Response(bomb).body?.pipeThrough(new CompressionStream("gzip")),
    ).arrayBuffer();
    // Unpacked once it is the inner gzip, which is no JSON.
    expect(await codeOf(await sendPacked(twice))).toBe("malformed-json");
  });

  test("a rubric's bomb is given up at the limit of rubrics", async () => {
    const { key } = await newWorkspace();
    const response = await sendPacked(await gzip(" ".repeat(64_001)), bearer(key), "/v1/rubrics");
    expect(await codeOf(response)).toBe("body-too-large");
  });

  test("what is not gzip, cut off or has something after it is refused", async () => {
    const whole = await gzip(fine);
    for (const body of [fine, whole.slice(0, -9), new Uint8Array(), new Uint8Array([...whole, 1, 2, 3])])
      expect(await codeOf(await sendPacked(body))).toBe("malformed-gzip");
  });

  test.each(["br", "deflate", "zstd", "gzip, gzip"])(
    "%s is not supported, and the answer says what is",
    async (encoding) => {
      const response = await sendPacked(await gzip(fine), { "Content-Encoding": encoding });
      expect(response.headers.get("Accept-Encoding")).toContain("gzip");
      expect([response.status, await codeOf(response)]).toEqual([415, "unsupported-encoding"]);
    },
  );
});

test.each(["application/json; charset=utf-16", "application/json; charset=latin1"])(
  "%s is not read",
  async (type) => {
    const response = await send("/v1/score", {
      method: "POST",
      headers: { "Content-Type": type },
      body: fine,
    });
    expect(response.headers.get("Accept")).toContain("application/json");
    expect(await codeOf(response)).toBe("unsupported-media-type");
  },
);

describe("an answer that does not need the body", () => {
  const chunk = new Uint8Array(1_000_000);
  /** A body of so many million bytes, and how many of them were taken. */
  const counted = (millions: number) => {
    let taken = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (taken === millions) return controller.close();
          taken++;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    return { body, taken: () => taken };
  };

  test("lets it arrive, so that who sends it gets to see the answer, but not without end", async () => {
    for (const [sent, taken] of [
      [3, 3],
      [50, 16],
    ] as const) {
      const stream = counted(sent);
      const response = await createApp({ log: () => {}, error: console.error }).request(
        "/v1/nowhere",
        { method: "POST", body: stream.body },
        env,
      );
      expect([response.status, stream.taken()]).toEqual([404, taken]);
    }
  });
});
