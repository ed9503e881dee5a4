import { type HttpAnswer, type HttpQuestion, jsonOf, request } from "../services/http.ts";
import { readKey } from "../services/worker-key.ts";
import { readSettings, type Settings } from "../settings.ts";

export interface WorkerQuestion extends Omit<HttpQuestion, "url"> {
  readonly workerUrl: string;
  /** Without a slash at its start: `"v1/score"`. */
  readonly path: string;
  /** Instead of the document's own; "" for none. */
  readonly key?: string;
}

/** Calls the Worker with the document's key, where one is set. Throws when nobody answers. */
export function callWorker({
  workerUrl,
  path,
  key = readKey() ?? "",
  ...question
}: WorkerQuestion): HttpAnswer {
  const headers = { ...question.headers, ...(key !== "" && { Authorization: `Bearer ${key}` }) };
  return request({ ...question, headers, url: `${workerUrl.replace(/\/+$/, "")}/${path}` });
}

/** What an answer other than the one hoped for means, as the rest of a sentence about the Worker. */
export function troubleIn(answer: HttpAnswer): string {
  const { status } = answer;
  if (status === 401) return "it refused the key; check or remove it in the sidebar, under Settings";
  if (status === 403)
    return "it refused the key, which may not do this; check it in the sidebar, under Settings";
  if (status === 429) {
    const seconds = answer.header("retry-after") ?? "some";
    return `it is asked too often (status 429); try again in ${seconds} seconds`;
  }
  const detail = detailIn(answer);
  return `it answered with status ${status}${detail === undefined ? "" : ` (${detail})`}`;
}

const mostDetailCharacters = 200;

/** What the Worker itself says is wrong. A sentence that repeats a key is not passed on. */
export function detailIn(answer: HttpAnswer): string | undefined {
  const detail = (jsonOf(answer) as { readonly detail?: unknown } | null | undefined)?.detail;
  if (typeof detail !== "string" || detail.includes("stk_")) return undefined;
  return detail.replace(/\.$/, "").slice(0, mostDetailCharacters);
}

/** Why nobody is asked though an address is set. */
export const networkIsOff = "the network is switched off in the sidebar, under Settings";

/** The Worker to ask; "" where none is set or the network is off. */
export const workerToAsk = ({ workerUrl, isNetworkOn }: Settings = readSettings()): string =>
  isNetworkOn ? workerUrl : "";
