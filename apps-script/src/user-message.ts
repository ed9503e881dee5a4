/** Something the user can mend; its message is a sentence that says what to do and is shown as it is. */
export class UserMessage extends Error {}

/** What a caught error says; errors of Google's services need not be of this realm. */
export function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === "string" ? message : String(error);
}
