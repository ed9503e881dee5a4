import type { OwnedColumns } from "../services/owned-columns.ts";
import { UserMessage } from "../user-message.ts";

/** Id of the column that only a Plan tab has. */
export const channelColumn = "plan.channel";

/** Is this a Plan tab, by the columns that the add-on owns there? */
export const isPlan = (owned: OwnedColumns): boolean => owned.has(channelColumn);

/** @throws UserMessage when this is a Plan tab: its rows are not to be scored. */
export function refusePlan(owned: OwnedColumns): void {
  if (isPlan(owned))
    throw new UserMessage(
      "This tab is a plan, and its rows are not scored. Open the sheet with your channels.",
    );
}
