import { useMemo, useState } from "preact/hooks";
import { deriveRubric } from "../../../shared/rubrics/derive-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Definition } from "../../src/sidebar/answers.ts";
import { EffectOnRows } from "../parts/effect-on-rows.tsx";
import { HomeChoice, useHome } from "../parts/home-choice.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import { Problems, type ProblemsOf } from "../parts/problems.tsx";
import { TaskLine } from "../parts/task-line.tsx";
import { CutOffSliders, WeightSliders, weightsOf } from "../parts/weight-sliders.tsx";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";

/** Sliders for weights and cut-offs, with what they do to the rows; saved as a definition of one's own. */
export function AdjustPage({
  definition,
  isNew,
  back,
}: {
  definition: Definition;
  isNew: boolean;
  back: () => void;
}) {
  const { reloadDefinitions, look, open } = useSidebar();
  const base = definition.rubric;
  const [title, setTitle] = useState(isNew ? `${base.title}, adjusted` : base.title);
  const [weights, setWeights] = useState(() => weightsOf(base));
  const [cutOffs, setCutOffs] = useState(base.cutOffs);
  const [problems, setProblems] = useState<ProblemsOf>([]);
  const { state, run } = useTask();
  const home = useHome(isNew || definition.home === "built in" ? undefined : definition.home);

  const derived = useMemo(
    () =>
      deriveRubric(base, base.id, base.version, {
        title: title.trim() === "" ? base.title : title.trim(),
        weights: weights.dimensions,
        ...(base.groups && { groupWeights: weights.groups }),
        cutOffs,
      }),
    [base, title, weights, cutOffs],
  );
  const adjusted: Rubric | undefined = derived.kind === "rubric" ? derived.rubric : undefined;

  const save = () =>
    run(async () => {
      setProblems([]);
      if (!adjusted) return "";
      const rubric = isNew ? adjusted : { ...adjusted, source: base.source };
      const saved = await ask("saveDefinition", {
        rubric,
        home: home.chosen,
        replaces: isNew ? null : base.id,
      });
      if (saved.kind === "problems") {
        setProblems(saved.problems);
        return "";
      }
      await Promise.all([reloadDefinitions(), look()]);
      open({ kind: "definitions" });
      return "";
    });

  return (
    <PageFrame title={isNew ? `Adjust “${base.title}”` : `Edit “${base.title}”`} back={back}>
      <EffectOnRows rubric={adjusted} />
      <label>
        Name
        <input
          class="field wide"
          maxLength={100}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <WeightSliders rubric={base} weights={weights} change={setWeights} />
      <CutOffSliders cutOffs={cutOffs} change={setCutOffs} />
      {derived.kind === "problems" && <Problems problems={derived.problems} withPlaces={false} />}
      <HomeChoice home={home} />
      <button type="button" class="button primary wide" aria-disabled={!adjusted} onClick={save}>
        {isNew ? "Save as own definition" : "Save changes"}
      </button>
      <Problems problems={problems} withPlaces={false} />
      <TaskLine state={state} />
    </PageFrame>
  );
}
