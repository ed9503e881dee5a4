import { element } from "../element.ts";

export type MenuPart = MenuItem | { readonly kind: "separator" };

export interface MenuItem {
  readonly kind: "item";
  readonly label: string;
  readonly run: () => unknown;
  /** For items that are switched on and off. */
  readonly isOn?: () => boolean;
}

let menus = 0;

/** A button that opens a list of items; arrow keys, Home, End, Esc and letters work as in any menu. */
export function menuButton(label: string, items: readonly MenuPart[]): HTMLElement {
  menus += 1;
  const id = `menu-${menus}`;
  const list = element("div", { id, role: "menu", class: "menu", hidden: true, "aria-label": label });
  const button = element(
    "button",
    {
      type: "button",
      class: "button menu-button",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-controls": id,
      onclick: () => (list.hidden ? open() : close()),
    },
    label,
  );
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("button")];

  function open(): void {
    list.replaceChildren(
      ...items.map((item) => (item.kind === "item" ? entry(item, close) : element("hr", {}))),
    );
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    entries()[0]?.focus();
  }
  function close(): void {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  }
  const root = element(
    "div",
    {
      class: "menu-root",
      onfocusout: (event) => {
        if (!root.contains((event as FocusEvent).relatedTarget as Node | null)) {
          list.hidden = true;
          button.setAttribute("aria-expanded", "false");
        }
      },
      onkeydown: (event) => {
        const { key } = event as KeyboardEvent;
        if (list.hidden) {
          if (key !== "ArrowDown") return;
          open();
        } else if (key === "Escape") close();
        else if (!move(entries(), key)) return;
        event.preventDefault();
      },
    },
    button,
    list,
  );
  return root;
}

function entry({ label, run, isOn }: MenuItem, close: () => void): HTMLElement {
  const choose = (): void => {
    close();
    run();
  };
  const role = isOn ? { role: "menuitemcheckbox", "aria-checked": String(isOn()) } : { role: "menuitem" };
  return element(
    "button",
    { type: "button", class: "button", ...role, tabindex: -1, onclick: choose },
    element("span", { class: "tick", "aria-hidden": "true" }, isOn?.() ? "✓" : ""),
    label,
  );
}

/** Moves the focus as the key says; false where the key means nothing here. */
function move(entries: readonly HTMLElement[], key: string): boolean {
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const count = entries.length;
  const byLetter = entries.findIndex(
    (each, i) => i > at && each.textContent?.toLowerCase().startsWith(key.toLowerCase()),
  );
  const target =
    { ArrowDown: (at + 1) % count, ArrowUp: (at - 1 + count) % count, Home: 0, End: count - 1 }[key] ??
    byLetter;
  if (target < 0) return false;
  entries[target]?.focus();
  return true;
}
