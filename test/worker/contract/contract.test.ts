import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { routes } from "../../../worker/src/routes/index.ts";
import { problemOf, send } from "../client.ts";
import { adminSecret, bearer, newKey, newWorkspace } from "../workspace.ts";
import { misfits, type Operation, operations } from "./document.ts";
import { type ApiRequest, exampleRequests } from "./requests.ts";
import { requestsOf } from "./requests-of.ts";

/** Requests an operation, by what there is to vary; fixed, so that the suite takes the same time everywhere. */
const runsOf = ({ requestBody, parameters }: Operation): number => (requestBody ? 260 : parameters ? 80 : 20);
const atOnce = 10;
const seed = 20_261_125;

const isAdmin = ({ security }: Operation) => security.some((each) => "adminSecret" in each);

/** What is wrong with an answer by the operation's contract; nothing if it keeps it. */
async function breaches({ responses }: Operation, response: Response): Promise<string[]> {
  const documented = responses[String(response.status)];
  if (!documented) return [`The status ${response.status} is not documented: ${await response.text()}`];
  if (!response.headers.get("X-Request-Id")) return ["There is no X-Request-Id."];
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0] ?? "";
  const text = await response.text();
  if (!documented.content) return text === "" ? [] : ["There is a body where none is documented."];
  if (response.status >= 400 && type !== "application/problem+json") return [`An error came as ${type}.`];
  const described = documented.content[type];
  if (!described) return [`The type ${type} is not documented.`];
  return type === "text/csv" ? [] : misfits(described.schema, JSON.parse(text));
}

const sendRequest = ({ path, method, headers, body }: ApiRequest, credentials: Record<string, string>) =>
  send(path, {
    method,
    headers: { ...credentials, ...headers },
    ...(body !== undefined && { body }),
  });

test("every operation says what it does, and every route is documented", () => {
  expect(operations).toHaveLength(routes.length);
  for (const { operationId, summary, description, requestBody, responses } of operations) {
    expect([operationId, summary.length > 5, description.length > 10]).toEqual([operationId, true, true]);
    expect(Object.keys(responses)).toContain("500");
    for (const { example, examples } of Object.values(requestBody?.content ?? {}))
      expect([operationId, example ?? examples]).not.toContain(undefined);
  }
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

describe("examples", () => {
  /** In an order in which each finds what it needs. */
  const order = [
    "createRubric",
    "readRubric",
    "updateRubric",
    "listVersions",
    "removeRubric",
    "rotateKey",
    "revokeKey",
  ];
  const place = ({ operationId }: Operation) => order.indexOf(operationId);
  const inOrder = [...operations].sort((a, b) => place(a) - place(b));

  test("work when they are sent as they stand, ids of keys and workspaces aside, and are answered as documented", async () => {
    const workspace = await newWorkspace();
    const { record } = await newKey(workspace.key);
    const ids = { keyId: record.id, workspaceId: workspace.id };
    const found: [string, number, string[]][] = [];
    for (const operation of inOrder) {
      const credentials = bearer(isAdmin(operation) ? adminSecret : workspace.key);
      for (const [i, request] of exampleRequests(operation, ids).entries()) {
        // An Idempotency-Key means one request: an operation with two examples needs two.
        const own = request.headers["Idempotency-Key"] && {
          "Idempotency-Key": `${operation.operationId}-${i}`,
        };
        // The version to delete is the one that the example of the update made.
        const match = operation.operationId === "removeRubric" && { "If-Match": '"2"' };
        const sent = { ...request, headers: { ...request.headers, ...own, ...match } };
        const response = await sendRequest(sent, credentials);
        found.push([operation.operationId, response.status, await breaches(operation, response.clone())]);
      }
    }
    const wrong = found.filter(([, status, wrongs]) => status >= 300 || wrongs.length > 0);
    expect(wrong).toEqual([]);
    expect(new Set(found.map(([id]) => id)).size).toBe(operations.length);
  });

  test("of the open routes work without a key, too", async () => {
    for (const operation of operations.filter(
      ({ security }) =>
        security.every((each) => Object.keys(each).length === 0) ||
        security.some((each) => Object.keys(each).length === 0),
    )) {
      for (const request of exampleRequests(operation)) {
        const response = await sendRequest(request, {});
        expect([operation.operationId, response.status, await breaches(operation, response)]).toEqual([
          operation.operationId,
          200,
          [],
        ]);
      }
    }
  });

  test("of answers fit their own schemas", () => {
    for (const { operationId, responses } of operations)
      for (const { content = {} } of Object.values(responses))
        for (const { schema, example } of Object.values(content))
          if (example !== undefined)
            expect([operationId, misfits(schema, example)]).toEqual([operationId, []]);
  });
});

describe("thousands of requests, right and wrong, keep the contract of", () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    "%s",
    async (_, operation) => {
      const { key, keyId, id } = await newWorkspace();
      const spare = await newKey(key);
      await send("/v1/rubrics", {
        method: "POST",
        headers: { ...bearer(key), "Content-Type": "application/json" },
        body: JSON.stringify({ id: "our-view", from: "eleven-differences" }),
      });
      const credentials = bearer(isAdmin(operation) ? adminSecret : key);
      const seen = new Set<number>();
      const requests = requestsOf(operation, [spare.record.id, keyId, id]);
      await fc.assert(
        fc.asyncProperty(fc.array(requests, { minLength: atOnce, maxLength: atOnce }), async (sent) => {
          const found = await Promise.all(
            sent.map(async (request) => {
              const response = await sendRequest(request, credentials);
              seen.add(response.status);
              return breaches(operation, response);
            }),
          );
          expect(found.flat()).toEqual([]);
        }),
        { numRuns: runsOf(operation) / atOnce, seed },
      );
      // A contract that was only ever answered with refusals would not have been tried.
      expect([...seen].some((status) => status < 300)).toBe(true);
    },
    60_000,
  );
});

const methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

describe.each([...new Set(routes.map(({ path }) => path))])("%s", (path) => {
  const allowed = routes
    .filter((route) => route.path === path)
    .map(({ method }) => method.toUpperCase())
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));

  test.each(methods.filter((method) => !allowed.includes(method)))(
    "does not take %s and says what it takes",
    async (method) => {
      const response = await send(path.replaceAll(/\{\w+\}/g, "x"), { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")?.split(", ").sort()).toEqual([...allowed].sort());
      expect((await problemOf(response)).code).toBe("method-not-allowed");
    },
  );
});

describe.each(
  operations
    .filter(({ requestBody }) => requestBody)
    .map((operation) => [operation.operationId, operation] as const),
)("%s", (_, operation) => {
  const types = [
    "text/plain",
    "application/xml",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "text/csv",
  ];

  test.each(types.filter((type) => !operation.requestBody?.content[type]))(
    "does not take %s",
    async (type) => {
      const { key } = await newWorkspace();
      const [request] = exampleRequests(operation);
      const credentials = bearer(isAdmin(operation) ? adminSecret : key);
      const response = await send(request?.path ?? "", {
        ...request,
        headers: { ...request?.headers, ...credentials, "Content-Type": type },
      });
      expect([response.status, (await problemOf(response)).code]).toEqual([415, "unsupported-media-type"]);
    },
  );
});
