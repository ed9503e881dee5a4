import { expect, test } from "vitest";
import { builtInCatalogue } from "../../shared/catalogue/built-in.ts";
import { commonGround } from "../../shared/rubrics/common-ground.ts";
import { planRubric } from "../../shared/scoring/plan.ts";
import { scoreInBlocks, scoreTable, type TableInBlocks } from "../../shared/scoring/score-table.ts";
import { resultAsJson } from "../../worker/src/tables/result-as-json.ts";

const names = ["Facebook", "TV", "Nothing we know", "مرحبا 🎈", "", "LinkedIn", "Newsletter"];

// Rows are written 250 at a time.
test.each([0, 1, 249, 250, 251, 500, 1_203])("%i rows are written as the whole of them would be", (count) => {
  const rows = Array.from({ length: count }, (_, i) => [names[i % names.length]]);
  const input = { columns: ["platform", "remark"], rows };
  const plan = planRubric(commonGround);
  const written = new TextDecoder().decode(
    resultAsJson(scoreInBlocks(plan, input, builtInCatalogue()) as TableInBlocks),
  );
  const whole = scoreTable(plan, input, builtInCatalogue());
  expect(JSON.parse(written)).toEqual(whole);
  expect(written).toHaveLength(JSON.stringify(whole).length);
});
