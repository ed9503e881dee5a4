import { BadFile } from "../../local/csv.ts";
import type { MenuEntry } from "../../local/stand-in/document.ts";
import { element } from "../element.ts";
import { openCampaign } from "../example.ts";
import { downloadCsv, downloadExcel } from "../files/download.ts";
import { openFile } from "../files/open-file.ts";
import type { Playground } from "../playground.ts";
import { forgetStoredSheet } from "../stored-sheet.ts";
import { type MenuPart, menuButton } from "./menu.ts";
import { ask, toast } from "./notices.ts";

/** Milliseconds that a call takes longer where Google's own delay is imitated. */
const googleLatency = 800;

/** What the add-on did not expect; Google shows such a sentence, too. */
const showFailure = (error: unknown): Promise<string> =>
  ask(`The add-on failed: ${error instanceof Error ? error.message : String(error)}`, ["OK"]);

/** Sub-menus are not folded here: their items follow in their place. */
function menuParts(entry: MenuEntry, run: Playground["run"]): MenuPart[] {
  if (entry.kind === "menu") return entry.entries.flatMap((each) => menuParts(each, run));
  if (entry.kind === "separator") return [entry];
  return [{ kind: "item", label: entry.label, run: () => run(entry.functionName).catch(showFailure) }];
}

/** The page's menus: files, the add-on's own menu as it built it, and switches for developers. */
export function menuBar({ standIn, run, sidebar, stopStoring }: Playground): HTMLElement[] {
  const picker = element("input", {
    type: "file",
    hidden: true,
    accept: ".csv,.tsv,.txt,.xlsx",
    "aria-label": "File to open",
    onchange: () => open(),
  });

  async function open(): Promise<void> {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (!file) return;
    try {
      toast(await openFile(standIn.workbook, file));
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      await ask(`${file.name} ${error.message}`, ["Close"]);
    }
  }

  async function startOver(): Promise<void> {
    const question =
      "Start over with the example rows? The sheets in this browser are deleted; download first what you want to keep.";
    if ((await ask(question, ["Keep my sheets", "Start over"])) !== "Start over") return;
    stopStoring();
    await forgetStoredSheet();
    location.reload();
  }

  return [
    menuButton("File", [
      { kind: "item", label: "Open a CSV or Excel file…", run: () => picker.click() },
      {
        kind: "item",
        label: "Open the campaign example",
        run: () => toast(openCampaign(standIn.workbook)),
      },
      { kind: "item", label: "Download as CSV", run: () => downloadCsv(standIn) },
      { kind: "item", label: "Download as Excel", run: () => downloadExcel(standIn) },
      { kind: "item", label: "Start over…", run: startOver },
    ]),
    menuButton(
      "SocialType add-on",
      standIn.menu.flatMap((each) => menuParts(each, run)),
    ),
    menuButton("Developer", [
      {
        kind: "item",
        label: "Answer the sidebar 0.8 s later, as Google may",
        isOn: () => sidebar.latency > 0,
        run: () => {
          sidebar.latency = sidebar.latency > 0 ? 0 : googleLatency;
        },
      },
    ]),
    picker,
  ];
}
