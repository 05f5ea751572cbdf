"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** What is looked at, kept in the address so that it can be shared and come back to; empty values leave it. Nothing is fetched again. */
export const useAddress = () => {
  const path = usePathname();
  const search = useSearchParams();
  const change = (changes: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(changes)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    window.history.replaceState(null, "", next.size > 0 ? `${path}?${next}` : path);
  };
  return { search, change };
};
