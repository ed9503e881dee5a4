/** What the settings page calls through google.script.run. */

import { knownDefinition } from "./definitions/known-definitions.ts";
import { orRefusal } from "./page-calls.ts";
import { saveKey, shownKey } from "./services/worker-key.ts";
import * as settings from "./settings.ts";
import type { Refusal, SettingsView, WorkerCheck } from "./sidebar/answers.ts";
import * as worker from "./sidebar/check-worker.ts";
import { UserMessage } from "./user-message.ts";
import { isSameAddress } from "./worker-address.ts";

/** What a page may change. An empty key removes the key. */
type Choices = Partial<settings.Settings> & { readonly key?: string };

export const readSettingsForPage = (): SettingsView => {
  const { workerUrl, isNetworkOn, rubric, columns } = settings.readSettings();
  return {
    workerUrl,
    isNetworkOn,
    rubric,
    columns,
    allowedUrls: settings.allowedUrls(),
    keyShown: shownKey(),
  };
};

/** Keeps choices with the document; what is left out stays as it is. One that cannot be kept leaves all as they were. */
export const saveSettings = ({ key, ...choices }: Choices): SettingsView | Refusal =>
  orRefusal(() => {
    checkChoices(choices);
    if (key !== undefined) saveKey(key);
    else if (isElsewhere(choices.workerUrl)) saveKey("");
    if (Object.keys(choices).length > 0) settings.saveSettings(choices);
    return readSettingsForPage();
  });

/**
 * A key belongs to the address that it was saved with: else anybody who may edit the document could have it sent to a
 * Worker of their own.
 */
const isElsewhere = (workerUrl: string | undefined): boolean =>
  workerUrl !== undefined && !isSameAddress(workerUrl, settings.readSettings().workerUrl);

/** Asks a Worker whether it is there and what a key may do; keeps nothing. */
export const checkWorker = (request: {
  readonly workerUrl?: string;
  readonly key?: string;
}): WorkerCheck | Refusal => orRefusal(() => worker.checkWorker(request));

const known: readonly (keyof settings.Settings)[] = [
  "workerUrl",
  "rubric",
  "columns",
  "isNetworkOn",
  "rowsPerChunk",
];

const mostRowsPerChunk = 1_000;

/** @throws UserMessage with the first choice that cannot be kept. */
function checkChoices(choices: Partial<settings.Settings>): void {
  const unknown = Object.keys(choices).find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UserMessage(`There is no setting ${unknown}.`);
  const { rubric, columns, isNetworkOn, workerUrl, rowsPerChunk } = choices;
  if (rubric !== undefined) knownDefinition(String(rubric));
  if (workerUrl) settings.checkWorkerUrl(workerUrl);
  const isColumns =
    columns === undefined ||
    columns === "few" ||
    columns === "all" ||
    (Array.isArray(columns) && columns.every((id) => typeof id === "string"));
  if (!isColumns) throw new UserMessage('The columns must be "few", "all" or a list of their ids.');
  if (isNetworkOn !== undefined && typeof isNetworkOn !== "boolean")
    throw new UserMessage("The network is either on or off.");
  if (rowsPerChunk !== undefined && !(rowsPerChunk >= 1 && rowsPerChunk <= mostRowsPerChunk))
    throw new UserMessage(`A run scores 1 to ${mostRowsPerChunk} rows in one go.`);
}
