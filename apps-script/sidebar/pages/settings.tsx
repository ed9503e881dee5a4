import { useEffect, useState } from "preact/hooks";
import type { SettingsView } from "../../src/sidebar/answers.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import { SentWhere } from "../parts/sent-where.tsx";
import { WorkerSettings } from "../parts/worker-settings.tsx";
import { useSidebar } from "../state/context.ts";
import { ask, type Choices, messageOf } from "../state/server.ts";

/** Where scoring happens, by what, and what is sent where. */
export function SettingsPage({ back }: { back: () => void }) {
  const { rubric, open, look, reloadDefinitions } = useSidebar();
  const [settings, setSettings] = useState<SettingsView | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  useEffect(() => {
    ask("readSettingsForPage").then(setSettings, (error: unknown) => setTrouble(messageOf(error)));
  }, []);
  const save = async (choices: Choices) => {
    const saved = await ask("saveSettings", choices);
    setSettings(saved);
    await Promise.all([look(), reloadDefinitions()]);
    return saved;
  };
  return (
    <PageFrame title="Settings" back={back}>
      {trouble !== undefined && <p class="trouble">{trouble}</p>}
      {!settings && trouble === undefined && <div class="skeleton" style={{ height: "240px" }} />}
      {settings && (
        <>
          <p>
            Default definition: <b>{rubric?.title ?? settings.rubric}</b>{" "}
            <button type="button" class="inline" onClick={() => open({ kind: "definitions" })}>
              Change it
            </button>
          </p>
          <WorkerSettings settings={settings} save={save} />
          <SentWhere settings={settings} />
        </>
      )}
    </PageFrame>
  );
}
