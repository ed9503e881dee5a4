import { type HttpAnswer, type HttpQuestion, request } from "../services/http.ts";
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

/** The Worker to ask; "" where none is set or the network is off. */
export const workerToAsk = ({ workerUrl, isNetworkOn }: Settings = readSettings()): string =>
  isNetworkOn ? workerUrl : "";
