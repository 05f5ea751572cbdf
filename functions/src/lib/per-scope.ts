import { type SessionScope, scopeName } from "./sessions.ts";

const mostKept = 200;

/** Makes a thing once a scope and keeps the most recently used; a scope never sees what was made for another. */
export const perScope = <T>(make: (scope: SessionScope) => T) => {
  const kept = new Map<string, T>();
  return (scope: SessionScope): T => {
    const key = scopeName(scope);
    const found = kept.get(key) ?? make(scope);
    kept.delete(key);
    kept.set(key, found);
    const oldest = kept.keys().next().value;
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return found;
  };
};
