/** Sets globals while `work` runs and puts back what was there; `work` must be synchronous, so nobody else sees them. */
export function withGlobals<T>(globals: Readonly<Record<string, unknown>>, work: () => T): T {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  try {
    for (const [name, value] of Object.entries(globals)) Object.defineProperty(scope, name, { value, configurable: true, writable: true });
    return work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) delete scope[name];
      else Object.defineProperty(scope, name, descriptor);
    }
  }
}
