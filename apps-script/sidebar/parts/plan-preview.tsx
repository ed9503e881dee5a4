import type { PlanPreview as Plan } from "../../src/sidebar/answers.ts";
import { plural } from "./words.ts";

/** The plan in plain words, and the channels that get hours. */
export function PlanPreview({ plan: { sentences, channels, skipped } }: { plan: Plan }) {
  const most = Math.max(...channels.map(({ hours }) => hours));
  return (
    <section class="stack" aria-label="The plan">
      <ul class="plain">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ul class="weights" aria-label="Channels with hours">
        {channels.map(({ name, role, hours, task }) => (
          <li key={name}>
            <span>
              <b>{name}</b>, {role}
            </span>
            <span class="weight-share">{plural(hours, "hour")}</span>
            <span class="weight-bar" aria-hidden="true">
              <span style={{ width: `${(100 * hours) / most}%` }} />
            </span>
            <span class="weight-pole muted">{task}</span>
          </li>
        ))}
      </ul>
      {skipped > 0 && <p class="muted">{plural(skipped, "channel")} without hours; the tab says why.</p>}
    </section>
  );
}
