import type { SettingsView } from "../../src/sidebar/answers.ts";

/** What leaves the document, in plain words. */
export function SentWhere({ settings }: { settings: SettingsView }) {
  const isAsked = settings.workerUrl !== "" && settings.isNetworkOn;
  return (
    <section>
      <h2>What is sent where</h2>
      <ul class="sentences">
        {isAsked ? (
          <>
            <li>
              To {settings.workerUrl}: of each row that is scored the platform, the use, the date and the
              features that are read, the definition, and the key if one is set. Nothing else of the sheet,
              and nothing about you.
            </li>
            <li>
              From there come results, the definitions of your workspace, and notes on the catalogue's values.
            </li>
            <li>When it does not answer, the add-on scores by itself.</li>
          </>
        ) : (
          <li>Nothing. Every row is scored inside the add-on, at Google, where the document is.</li>
        )}
        <li>
          Settings, own definitions and the key are kept with this document; everybody who may edit it can use
          them.
        </li>
      </ul>
    </section>
  );
}
