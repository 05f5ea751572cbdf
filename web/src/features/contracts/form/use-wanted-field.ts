"use client";

import { useEffect } from "react";
import { focusField } from "./focus-field.ts";

/** Leads to the field that the address names, as the list of what is missing does. */
export const useWantedField = (): void => {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (!id) return;
    document.getElementById(id)?.scrollIntoView({ block: "center" });
    focusField(id);
  }, []);
};
