import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";

/**
 * The body as text in UTF-8, unpacked where it is sent as gzip.
 * @throws ProblemError 413 as soon as it holds more than `maxBytes`, packed or unpacked; 415 for another encoding; 400
 * when it is not gzip although it says so, or `malformed` when it is not UTF-8.
 */
export async function readBody(
  c: Context<AppEnv>,
  maxBytes: number,
  malformed: "malformed-json" | "malformed-csv",
): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(await readBytes(c, maxBytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ProblemError(malformed, "The body is not text in UTF-8. Save it in UTF-8 and send it again.");
  }
}

async function readBytes(c: Context<AppEnv>, maxBytes: number): Promise<ArrayBuffer> {
  const { headers, body } = c.req.raw;
  const encoding = (headers.get("Content-Encoding") ?? "identity").trim().toLowerCase();
  const isPacked = encoding === "gzip" || encoding === "x-gzip";
  if (!isPacked && encoding !== "identity") {
    throw new ProblemError(
      "unsupported-encoding",
      "Send the body as it is, or with Content-Encoding: gzip.",
      {
        headers: { "Accept-Encoding": "gzip, identity" },
      },
    );
  }
  const declaredBytes = Number(headers.get("Content-Length") ?? Number.NaN);
  if (declaredBytes > maxBytes) throw tooLarge(maxBytes);
  if (!body) return new ArrayBuffer(0);
  // A body of a declared length is no longer than that, and the runtime reads it in one go.
  if (!isPacked && Number.isInteger(declaredBytes)) return c.req.raw.arrayBuffer();
  const packed = body.pipeThrough(atMost(maxBytes));
  const stream = isPacked
    ? packed.pipeThrough(new DecompressionStream("gzip")).pipeThrough(atMost(maxBytes))
    : packed;
  try {
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    if (error instanceof ProblemError || !isPacked) throw error;
    throw new ProblemError("malformed-gzip", "The body is not gzip, or was cut off. Pack it again.");
  }
}

/** Lets bytes through and fails at the first one too many, so that a small body cannot unpack into a huge one. */
function atMost(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.error(tooLarge(maxBytes));
      else controller.enqueue(chunk);
    },
  });
}

const tooLarge = (maxBytes: number): ProblemError =>
  new ProblemError(
    "body-too-large",
    `Send at most ${maxBytes} bytes at a time, counted unpacked; split what you have over several requests.`,
  );

/** @throws ProblemError 400 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const detail = "Send a body that is valid JSON, as the documentation of this path shows.";
    throw new ProblemError("malformed-json", detail);
  }
}
