import { objectives } from "../../../shared/objectives/index.ts";
import type { BriefDraft } from "../state/brief-draft.ts";

/** What the campaign is for, with what, and what must or must not be. */
export function BriefForm({ draft, change }: { draft: BriefDraft; change: (draft: BriefDraft) => void }) {
  const set = (part: Partial<BriefDraft>): void => change({ ...draft, ...part });
  return (
    <>
      <fieldset>
        <legend>What is it for?</legend>
        <p class="muted">Shares are relative; leave all of them blank for equal ones.</p>
        {objectives.map(({ id, title, meaning }) => (
          <ObjectiveLine
            key={id}
            id={id}
            title={title}
            meaning={meaning}
            share={draft.shares[id]}
            change={(share) => {
              const { [id]: _, ...others } = draft.shares;
              set({ shares: share === undefined ? others : { ...others, [id]: share } });
            }}
          />
        ))}
      </fieldset>
      <div class="amounts">
        <Amount title="Hours a week" value={draft.hoursAWeek} change={(hoursAWeek) => set({ hoursAWeek })} />
        <Amount
          title="Budget a month"
          hint="optional"
          value={draft.budgetAMonth}
          change={(budgetAMonth) => set({ budgetAMonth })}
        />
        <Amount
          title="Hours at most per channel"
          hint="optional"
          value={draft.atMostPerChannel}
          change={(atMostPerChannel) => set({ atMostPerChannel })}
        />
      </div>
      <details open={draft.mustHave + draft.never !== ""}>
        <summary>Must have, never</summary>
        <div class="stack">
          <Names title="Must have" value={draft.mustHave} change={(mustHave) => set({ mustHave })} />
          <Names title="Never" value={draft.never} change={(never) => set({ never })} />
        </div>
      </details>
    </>
  );
}

function ObjectiveLine({
  id,
  title,
  meaning,
  share,
  change,
}: {
  id: string;
  title: string;
  meaning: string;
  share: string | undefined;
  change: (share: string | undefined) => void;
}) {
  return (
    <div class="objective">
      <label class="choice">
        <input
          type="checkbox"
          checked={share !== undefined}
          aria-describedby={`meaning-${id}`}
          onChange={(event) => change(event.currentTarget.checked ? "" : undefined)}
        />
        {title}
      </label>
      {share !== undefined && (
        <input
          class="field share"
          inputMode="decimal"
          placeholder="share"
          aria-label={`Share of ${title}`}
          value={share}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      <span class="muted explains" id={`meaning-${id}`}>
        {meaning}
      </span>
    </div>
  );
}

function Amount({
  title,
  hint,
  value,
  change,
}: {
  title: string;
  hint?: string;
  value: string;
  change: (value: string) => void;
}) {
  return (
    <label>
      <span>
        {title} {hint !== undefined && <span class="muted">({hint})</span>}
      </span>
      <input
        class="field share"
        inputMode="decimal"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

function Names({ title, value, change }: { title: string; value: string; change: (value: string) => void }) {
  return (
    <label>
      {title}, one channel a line
      <textarea
        class="field wide"
        rows={2}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
