/** A call of an API on this machine with a key or the admin secret. */
export type Api = (
  method: string,
  path: string,
  options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** Calls below an address that ends with a slash, as JSON unless the body is text already. */
export const apiAt =
  (url: string, credential?: string): Api =>
  (method, path, { body, headers } = {}) =>
    fetch(url + path.slice(1), {
      method,
      headers: {
        ...(credential !== undefined && { Authorization: `Bearer ${credential}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
