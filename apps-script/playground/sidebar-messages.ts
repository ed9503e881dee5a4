/** What a sidebar sends to the page around it. Everything travels as JSON text inside plain messages. */
export type FromSidebar =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly functionName: string;
      readonly argumentsAsJson: string;
    }
  | { readonly kind: "close" };

/** What the page answers to a call. */
export type ToSidebar =
  | { readonly kind: "returned"; readonly id: number; readonly resultAsJson: string }
  | { readonly kind: "threw"; readonly id: number; readonly message: string };
