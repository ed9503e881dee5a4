import type { MenuEntry, StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { htmlPage } from "./html-service.ts";
import { asGoogle, observe } from "./observe.ts";

type Google = GoogleAppsScript.Base.Ui;

/** The buttons of each set, the affirmative one first. */
const buttonSets = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
} as const;

export type ButtonSet = keyof typeof buttonSets;

/** What a user can answer to a dialog; `CLOSE` is the cross in its corner. */
export type Answer = (typeof buttonSets)[ButtonSet][number] | "CLOSE";

type AlertArguments =
  | [prompt: string]
  | [prompt: string, buttons: ButtonSet]
  | [title: string, prompt: string, buttons: ButtonSet];

/** The add-on's dialogs and its menu. */
export function createUi(document: StandInDocument, execution: Execution): Google {
  const self = {
    Button: { OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO", CLOSE: "CLOSE" },
    ButtonSet: { OK: "OK", OK_CANCEL: "OK_CANCEL", YES_NO: "YES_NO", YES_NO_CANCEL: "YES_NO_CANCEL" },
    /** A lock does not outlive the dialog, at Google as here. */
    alert(...args: AlertArguments) {
      const [message, buttons = "OK"] = args.length === 3 ? [args[1], args[2]] : args;
      document.shown.push({ kind: "alert", message });
      if (document.lock.holder === execution) document.lock.holder = undefined;
      return document.decide?.(message, buttons) ?? answerTo(document, buttons);
    },
    showSidebar(userInterface: object) {
      document.sidebar = htmlPage(userInterface);
    },
    createAddonMenu: () => createMenu(document, execution, "the add-on's name"),
    createMenu: (label: string) => createMenu(document, execution, label),
  };
  return asGoogle(observe("Ui", self, execution.observer));
}

function answerTo({ answers }: StandInDocument, buttons: ButtonSet): Answer {
  const allowed: readonly Answer[] = [...buttonSets[buttons], "CLOSE"];
  const answer = answers.shift() ?? buttonSets[buttons][0];
  if (!allowed.includes(answer)) throw new Error(`A dialog with ${buttons} has no button ${answer}.`);
  return answer;
}

type Menu = GoogleAppsScript.Base.Menu;

/** What the menus hold that the add-on has built and may put into others. */
const menus = new WeakMap<object, { readonly label: string; readonly entries: readonly MenuEntry[] }>();

function createMenu(document: StandInDocument, { observer }: Execution, label: string): Menu {
  const entries: MenuEntry[] = [];
  const self = {
    addItem(itemLabel: string, functionName: string) {
      entries.push({ kind: "item", label: itemLabel, functionName });
      return proxy;
    },
    addSeparator() {
      entries.push({ kind: "separator" });
      return proxy;
    },
    addSubMenu(menu: Menu) {
      const subMenu = menus.get(menu);
      if (!subMenu) throw new TypeError("The sub-menu was not built by createMenu().");
      entries.push({ kind: "menu", ...subMenu });
      return proxy;
    },
    addToUi() {
      document.menu = entries;
    },
  };
  const proxy: Menu = asGoogle(observe("Menu", self, observer));
  menus.set(proxy, { label, entries });
  return proxy;
}
