"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";

type Changes = Readonly<Record<string, string>>;

const changed = (search: URLSearchParams, changes: Changes): string => {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next.size > 0 ? `?${next}` : "";
};

/**
 * What is looked at, kept in the address so that it can be shared and come back to. `narrow` changes it without asking the server again;
 * `ask` fetches the page for it.
 */
export const useBoardAddress = () => {
  const path = usePathname();
  const search = useSearchParams();
  const router = useRouter();
  const [isAsking, startAsking] = useTransition();
  return {
    search,
    isAsking,
    narrow: (changes: Changes) => window.history.replaceState(null, "", `${path}${changed(search, changes)}`),
    ask: (changes: Changes) =>
      startAsking(() => router.replace(`${path}${changed(search, changes)}`, { scroll: false })),
  };
};
