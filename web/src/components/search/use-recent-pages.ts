"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import * as z from "zod";

const RecentPages = z.array(z.object({ page: z.string(), title: z.string() }));
export type RecentPage = z.infer<typeof RecentPages>[number];

const mostKept = 6;
const titleComesMs = 800;
/** A page worth coming back to: of one thing, not a list, not a form. */
const isOfOneThing = (path: string): boolean => /^\/[a-z]+\/[a-z]{3}_[0-9a-z]{26}$/.test(path);

const keyOf = (place: string): string => `vigie-recent-${place}`;

/** The pages seen last in this place, newest first. They live as long as the tab: nobody else at this computer sees them. */
export const readRecentPages = (place: string): readonly RecentPage[] => {
  try {
    return RecentPages.parse(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "[]"));
  } catch {
    return [];
  }
};

/** Remembers the page of one thing once its title has come. */
export const useRecentPages = (place: string): void => {
  const path = usePathname();
  useEffect(() => {
    if (!isOfOneThing(path)) return undefined;
    const timer = setTimeout(() => {
      const title = document.title.replace(/ · Vigie$/, "");
      const others = readRecentPages(place).filter(({ page }) => page !== path);
      try {
        sessionStorage.setItem(keyOf(place), JSON.stringify([{ page: path, title }, ...others].slice(0, mostKept)));
      } catch {
        // A browser that keeps nothing shows no recent pages.
      }
    }, titleComesMs);
    return () => clearTimeout(timer);
  }, [path, place]);
};
