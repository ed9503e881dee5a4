import { coreVersion } from "../../../shared/core-version.ts";
import { callWorker } from "../scoring/call-worker.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import { checkKey, readKey } from "../services/worker-key.ts";
import { checkWorkerUrl, readSettings } from "../settings.ts";
import { isSameAddress } from "../worker-address.ts";
import type { WorkerCheck } from "./answers.ts";

interface Asked {
  readonly workerUrl?: string;
  readonly key?: string;
}

/**
 * Asks a Worker whether it is there and what a key may do. What is left out is the document's own; nothing is kept.
 * @throws UserMessage when the add-on may not call the address, or the key is not whole.
 */
export function checkWorker({ workerUrl = readSettings().workerUrl, key: given }: Asked): WorkerCheck {
  // The document's own key goes to the document's own Worker alone.
  const own = isSameAddress(workerUrl, readSettings().workerUrl) ? readKey() : undefined;
  const key = given ?? own ?? "";
  if (!readSettings().isNetworkOn) return trouble("The network is switched off, so nothing was asked.");
  if (workerUrl === "")
    return trouble(
      "There is no address to ask. Without one the add-on scores by itself, which needs no network.",
    );
  checkWorkerUrl(workerUrl);
  if (key !== "") checkKey(key);
  try {
    return reached(workerUrl, key);
  } catch {
    return trouble(
      `Nobody answers at ${workerUrl}. Check the address; until it answers, the add-on scores by itself.`,
    );
  }
}

const trouble = (message: string): WorkerCheck => ({ kind: "trouble", message });

function reached(workerUrl: string, key: string): WorkerCheck {
  const health = coreOf(callWorker({ workerUrl, method: "get", path: "healthz", key: "" }));
  if (health === undefined)
    return trouble(`Something answers at ${workerUrl}, but it is no SocialType Worker. Check the address.`);
  const version =
    health === coreVersion
      ? "The Worker answers, and it runs the add-on's own version of the scoring."
      : `The Worker answers. It runs version ${health} of the scoring, the add-on version ${coreVersion}.`;
  if (key === "") return { kind: "reached", message: version, workspace: null, scopes: [] };
  const answer = callWorker({ workerUrl, method: "get", path: "v1/key", key });
  const own = ownKeyOf(answer);
  if (!own)
    return trouble(
      answer.status === 401 || answer.status === 403
        ? `${version} It refuses the key: it was revoked, has expired, or belongs to another Worker. Ask for a new one, or remove it.`
        : `${version} What it says of the key cannot be read (status ${answer.status}). Try again later.`,
    );
  const message = `${version} The key belongs to the workspace “${own.workspace}” and may ${own.scopes.map(scopeWords).join(", ")}.`;
  return { kind: "reached", message, ...own };
}

function coreOf(answer: HttpAnswer): string | undefined {
  const health = jsonOf(answer) as { coreVersion?: unknown } | null | undefined;
  return answer.status === 200 && typeof health?.coreVersion === "string" ? health.coreVersion : undefined;
}

function ownKeyOf(answer: HttpAnswer): { workspace: string; scopes: readonly string[] } | undefined {
  if (answer.status !== 200) return undefined;
  const own = jsonOf(answer) as
    | { workspace?: { name?: unknown }; key?: { scopes?: unknown } }
    | null
    | undefined;
  const [name, scopes] = [own?.workspace?.name, own?.key?.scopes];
  if (typeof name !== "string" || !Array.isArray(scopes)) return undefined;
  return { workspace: name, scopes: scopes.map(String) };
}

const words: Readonly<Record<string, string>> = {
  score: "score",
  "rubrics:read": "read its definitions",
  "rubrics:write": "change its definitions",
  "keys:admin": "make keys",
};

const scopeWords = (scope: string): string => words[scope] ?? scope;
