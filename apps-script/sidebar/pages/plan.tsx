import { useEffect, useState } from "preact/hooks";
import { listed } from "../../../shared/sentences.ts";
import type { CampaignView, PlanPreview as Plan } from "../../src/sidebar/answers.ts";
import { BriefForm } from "../parts/brief-form.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import { PlanPreview } from "../parts/plan-preview.tsx";
import { TaskLine } from "../parts/task-line.tsx";
import { plural } from "../parts/words.ts";
import { type BriefDraft, briefOf, draftOf } from "../state/brief-draft.ts";
import { useSidebar } from "../state/context.ts";
import { ask, messageOf } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";

/** From types to a plan: the brief, what comes out, and the tab. */
export function PlanPage({ back }: { back: () => void }) {
  const [campaign, setCampaign] = useState<CampaignView | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  useEffect(() => {
    ask("lookAtCampaign").then(setCampaign, (error: unknown) => setTrouble(messageOf(error)));
  }, []);
  return (
    <PageFrame title="Plan the campaign" back={back}>
      {trouble !== undefined && <p class="trouble">{trouble}</p>}
      {!campaign && trouble === undefined && <div class="skeleton" style={{ height: "320px" }} />}
      {campaign && <Planning campaign={campaign} />}
    </PageFrame>
  );
}

/** What was typed, by sheet, as long as the sidebar is open. */
const drafts = new Map<string, BriefDraft>();

function Planning({ campaign }: { campaign: CampaignView }) {
  const { look } = useSidebar();
  const [draft, setDraft] = useState(() => drafts.get(campaign.sheet) ?? draftOf(campaign.brief));
  const [plan, setPlan] = useState<Plan | undefined>();
  const [hasTab, setHasTab] = useState(campaign.tab !== null);
  const { state, run, reset } = useTask();
  const hasLines = campaign.briefFrom === "lines";
  const brief = () => (hasLines ? null : briefOf(draft));
  const preview = () =>
    run(async () => {
      setPlan(undefined);
      setPlan(await ask("previewPlan", { brief: brief() }));
      return "";
    });
  const write = () =>
    run(async () => {
      const { message } = await ask("writePlan", { brief: brief() });
      setHasTab(true);
      await look();
      return message;
    });
  return (
    <>
      <p>
        {plural(campaign.channels, "channel")} of “{campaign.sheet}”. The plan is a model's suggestion with
        its assumptions, not a forecast.
      </p>
      {hasLines ? (
        <BriefInSheet campaign={campaign} />
      ) : (
        <BriefForm
          draft={draft}
          change={(next) => {
            drafts.set(campaign.sheet, next);
            setDraft(next);
            setPlan(undefined);
            reset();
          }}
        />
      )}
      <Missing titles={campaign.missingColumns} />
      {campaign.trouble === null && (
        <>
          <button type="button" class="button primary wide" onClick={write}>
            {hasTab ? "Write the plan anew" : "Write the plan to a tab"}
          </button>
          <button type="button" class="button wide" onClick={preview}>
            Preview it here
          </button>
        </>
      )}
      <TaskLine state={state} working="Planning." />
      {plan && <PlanPreview plan={plan} />}
    </>
  );
}

function BriefInSheet({ campaign: { sheet, trouble } }: { campaign: CampaignView }) {
  if (trouble !== null)
    return (
      <p class="trouble" role="alert">
        The brief above the table of “{sheet}” cannot be used yet. {trouble}
      </p>
    );
  return <p>The brief stands in the lines above the table of “{sheet}”. Change it there.</p>;
}

/** What would make the plan better. */
function Missing({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <p class="muted">
      The plan also reads the {titles.length === 1 ? "column" : "columns"} {listed(titles, "and")}, where the
      table has {titles.length === 1 ? "it" : "them"}.
    </p>
  );
}
