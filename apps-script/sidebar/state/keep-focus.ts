const focusable = "button, input, select, textarea, a[href], [tabindex]";

/**
 * Whoever presses a button that then goes away stays near to where it was: on the first control of what is left around it. Without this
 * a keyboard would begin again at the top.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  let around: Element[] = [];
  root.addEventListener("focusin", ({ target }) => {
    last = target as Element;
    around = [];
    for (let each = last.parentElement; each; each = each.parentElement) around.push(each);
  });
  new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = undefined;
    around
      .filter((each) => each.isConnected)
      .map((each) => each.querySelector<HTMLElement>(focusable))
      .find((control) => control !== null)
      ?.focus();
  }).observe(root, { childList: true, subtree: true });
}
