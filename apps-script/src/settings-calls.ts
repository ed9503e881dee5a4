/** What the settings page calls through google.script.run. */

import { chosenAs, knownDefinition } from "./definitions/known-definitions.ts";
import { orRefusal } from "./page-calls.ts";
import { forgetPause } from "./scoring/breaker.ts";
import { saveKey, shownKey } from "./services/worker-key.ts";
import * as settings from "./settings.ts";
import type { Refusal, SettingsView, WorkerCheck } from "./sidebar/answers.ts";
import * as worker from "./sidebar/check-worker.ts";
import { UserMessage } from "./user-message.ts";

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

/**
 * Keeps choices with the document; what is left out stays as it is. One that cannot be kept leaves all as they were. A key
 * is for one Worker: another address without a key of its own lets go of it.
 */
export const saveSettings = ({ key, ...choices }: Choices): SettingsView | Refusal =>
  orRefusal(() => {
    checkChoices(choices);
    const kept = withChosenId(choices);
    const { workerUrl: before } = settings.readSettings();
    const { workerUrl: after = before } = choices;
    const isMoved = before !== "" && !settings.isSameAddress(before, after);
    if (key !== undefined) saveKey(key);
    else if (isMoved) saveKey("");
    if (Object.keys(kept).length > 0) settings.saveSettings(kept);
    const isAnotherWorker = key !== undefined || choices.workerUrl !== undefined || choices.isNetworkOn;
    if (isAnotherWorker) forgetPause();
    return readSettingsForPage();
  });

/** @throws UserMessage when there is no such definition. */
function withChosenId({ rubric, ...choices }: Partial<settings.Settings>): Partial<settings.Settings> {
  if (rubric === undefined) return choices;
  return { ...choices, rubric: chosenAs(rubric, knownDefinition(rubric)) };
}

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
  if (rubric !== undefined && typeof rubric !== "string")
    throw new UserMessage("A definition is chosen by its id.");
  if (workerUrl !== undefined && workerUrl !== "") settings.checkWorkerUrl(workerUrl);
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
