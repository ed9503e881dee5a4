import { hash } from "../hash.ts";
import { throughBreaker } from "../scoring/breaker.ts";
import { mostCacheSeconds, readCache, writeCacheAll } from "../services/cache.ts";
import { type HttpAnswer, request } from "../services/http.ts";
import { readSettings } from "../settings.ts";
import { type Evidence, isEvidence, isEvidenceIndex } from "./check-evidence.ts";

/** A platform's notes, or why there are none, as a sentence that says what to do. */
export type FetchedEvidence =
  | { readonly kind: "fetched"; readonly evidence: Evidence }
  | { readonly kind: "missing"; readonly message: string };

const prefix = "socialtype.evidence.";
const keyDigits = 32;

const missing = (message: string) => ({ kind: "missing", message }) as const;

/** Where the values of a platform can be checked: from the cache, else from the files that the Worker serves. */
export function fetchEvidence(platform: string): FetchedEvidence {
  const { workerUrl, isNetworkOn } = readSettings();
  if (workerUrl === "")
    return missing(
      "A Worker keeps the notes on where the catalogue's values come from, and none is set. Set its address under Settings to read them.",
    );
  if (!isNetworkOn)
    return missing(
      "The network is switched off under Settings, so the notes on the catalogue's values were not fetched. Switch it on to read them.",
    );
  const index = fetchJson(workerUrl, "index.json", isEvidenceIndex);
  if (index.kind === "missing") return index;
  const file = index.json[platform];
  if (file === undefined)
    return missing(
      `The Worker has no notes on ${platform}, since its catalogue is another one than the add-on's. Deploy it anew to read them.`,
    );
  const found = fetchJson(workerUrl, file, (json): json is Evidence => isEvidence(json, platform));
  return found.kind === "missing" ? found : { kind: "fetched", evidence: found.json };
}

type FetchedJson<Json> = { readonly kind: "fetched"; readonly json: Json } | ReturnType<typeof missing>;

/** One file, once it has passed its check; only then it is kept, for six hours. */
function fetchJson<Json>(
  workerUrl: string,
  file: string,
  isRight: (json: unknown) => json is Json,
): FetchedJson<Json> {
  const url = `${workerUrl.replace(/\/+$/, "")}/evidence/${file}`;
  const key = prefix + hash(url, keyDigits);
  const kept = parse(readKept(key));
  if (isRight(kept)) return { kind: "fetched", json: kept };
  const answer = ask(url);
  if (!answer)
    return missing(
      "The Worker did not answer, so the notes on the catalogue's values are missing. Look at the row again in two minutes.",
    );
  const json = answer.status === 200 ? parse(answer.body) : undefined;
  if (!isRight(json))
    return missing(
      `The Worker has no notes on the catalogue's values that can be read (it answered with status ${answer.status}). Check its address under Settings, or deploy it anew.`,
    );
  keep(key, answer.body);
  return { kind: "fetched", json };
}

/** Any answer counts as one for the breaker: a Worker without these files may well score. */
function ask(url: string): HttpAnswer | undefined {
  try {
    return throughBreaker(Date.now, () => request({ method: "get", url }));
  } catch {
    return undefined;
  }
}

/** A cache that fails costs a request, never an answer. */
function readKept(key: string): string | null {
  try {
    return readCache(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    writeCacheAll([[key, text]], mostCacheSeconds);
  } catch {
    // The next execution asks again.
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
