import { element } from "../element.ts";

const toastMilliseconds = 8_000;

const messages = (): HTMLElement => document.getElementById("messages") as HTMLElement;

/** A message that goes by itself, or at a click. */
export function toast(message: string): void {
  const close = (): void => note.remove();
  const note: HTMLElement = element(
    "div",
    { class: "toast" },
    element("p", {}, message),
    element(
      "button",
      { type: "button", class: "button quiet", "aria-label": "Dismiss", onclick: close },
      "✕",
    ),
  );
  messages().append(note);
  setTimeout(close, toastMilliseconds);
}

/** A message that waits for the reader; resolves with the label of the button that was chosen, the first one for Esc. */
export function ask(message: string, labels: readonly [string, ...string[]]): Promise<string> {
  return new Promise((resolve) => {
    const dialog: HTMLDialogElement = element(
      "dialog",
      {
        class: "dialog",
        "aria-label": "SocialType",
        onclose: () => {
          dialog.remove();
          resolve(dialog.returnValue || labels[0]);
        },
      },
      element(
        "form",
        { method: "dialog" },
        element("p", {}, message),
        element(
          "div",
          { class: "buttons" },
          ...labels.map((label, i) =>
            element(
              "button",
              { value: label, class: i === labels.length - 1 ? "button primary" : "button" },
              label,
            ),
          ),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
