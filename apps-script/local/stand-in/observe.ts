/** Sees every call that the add-on makes to a service of Google. */
export interface CallObserver {
  /** Called before a call has any effect; what it throws, the add-on gets. `name` is like `Range.setValues`. */
  before(name: string): void;
  /**
   * Called when a call has had its effect, before the add-on gets the answer; what it throws, the add-on gets instead.
   * Not called for a call that failed.
   */
  after?(name: string): void;
}

/**
 * A service as the add-on gets it: calls are reported to the observer, and what the stand-in does not have throws
 * instead of being undefined.
 */
export function observe<Service extends object>(
  className: string,
  service: Service,
  observer: CallObserver,
): Service {
  return new Proxy(service, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof property === "symbol") return member;
      if (member === undefined && !(property in target)) {
        throw new TypeError(`${className}.${property} is not in the stand-in.`);
      }
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const name = `${className}.${property}`;
        observer.before(name);
        const answer: unknown = member.apply(target, args);
        observer.after?.(name);
        return answer;
      };
    },
  });
}

/** A partial object as Google's type; `observe` sees to it that the rest throws. */
export const asGoogle = <T>(service: object): T => service as T;
