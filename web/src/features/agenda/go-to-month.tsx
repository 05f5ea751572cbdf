"use client";

import { useEffect } from "react";

/** Goes to the month the address asks for: the list may come after the browser has looked for it. */
export const GoToMonth = () => {
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return null;
};
