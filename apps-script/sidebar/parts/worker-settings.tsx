import { useState } from "preact/hooks";
import type { SettingsView } from "../../src/sidebar/answers.ts";
import { ask, type Choices } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { TaskLine } from "./task-line.tsx";

/** Address and key of the Worker, checked by a call, and the switch of the network. */
export function WorkerSettings({
  settings,
  save,
}: {
  settings: SettingsView;
  save: (choices: Choices) => Promise<SettingsView>;
}) {
  const [workerUrl, setWorkerUrl] = useState(settings.workerUrl);
  const [key, setKey] = useState("");
  const [isNetworkOn, setNetworkOn] = useState(settings.isNetworkOn);
  const { state, run } = useTask();
  const sent = { workerUrl: workerUrl.trim(), ...(key !== "" && { key: key.trim() }) };
  const check = () =>
    run(async () => {
      const answer = await ask("checkWorker", sent);
      if (answer.kind === "trouble") throw new Error(answer.message);
      return answer.message;
    });
  const saveBoth = () =>
    run(async () => {
      const hadKey = settings.keyShown !== null;
      const { keyShown } = await save(sent);
      setKey("");
      if (hadKey && keyShown === null)
        return "Saved. The key belonged to the other address and was removed; paste one for this Worker.";
      return workerUrl.trim() === "" ? "Saved. The add-on scores by itself." : "Saved.";
    });
  const switchNetwork = (isOn: boolean) => {
    setNetworkOn(isOn);
    return run(async () => {
      try {
        await save({ isNetworkOn: isOn });
      } catch (error) {
        setNetworkOn(!isOn);
        throw error;
      }
      return "";
    });
  };
  return (
    <section class="stack" aria-label="Worker">
      <label class="choice">
        <input
          type="checkbox"
          checked={isNetworkOn}
          onChange={(event) => switchNetwork(event.currentTarget.checked)}
        />
        Network on: the Worker may be asked
      </label>
      <label>
        Worker address
        <input
          class="field wide"
          type="url"
          placeholder="https://socialtype.example.workers.dev/"
          value={workerUrl}
          aria-describedby="allowed"
          onInput={(event) => setWorkerUrl(event.currentTarget.value)}
        />
      </label>
      <p class="muted" id="allowed">
        Left blank, the add-on scores by itself. It may call {settings.allowedUrls.join(" and ")}.
      </p>
      <label>
        Key
        <input
          class="field wide"
          type="password"
          autocomplete="off"
          value={key}
          aria-describedby="key-state"
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <p class="muted" id="key-state">
        {settings.keyShown === null
          ? "No key is set. One is needed for definitions of a workspace. Everybody who may edit this document works with it."
          : `${settings.keyShown} is set and is never shown again. Write another to replace it.`}
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={saveBoth}>
          Save
        </button>
        <button type="button" class="button" onClick={check}>
          Check
        </button>
        {settings.keyShown !== null && (
          <button
            type="button"
            class="button"
            onClick={() => run(() => save({ key: "" }).then(() => "The key was removed from this document."))}
          >
            Remove the key
          </button>
        )}
      </div>
      <TaskLine state={state} working="Asking." />
    </section>
  );
}
