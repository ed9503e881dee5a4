/** Do two addresses mean the same Worker, whatever their case and a slash at the end? */
export const isSameAddress = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (url: string): string => url.trim().toLowerCase().replace(/\/+$/, "");
