"use client";

import { useEffect, useState } from "react";
import { fetchFrameworks } from "./fetch-frameworks.ts";
import type { FormOptions } from "./form-options.ts";

/** The frameworks of the vendor that is chosen. Without an answer the field is not offered; nothing else depends on it. */
export const useFrameworks = (vendorId: string): FormOptions["frameworks"] => {
  const [frameworks, setFrameworks] = useState<FormOptions["frameworks"]>([]);
  useEffect(() => {
    if (vendorId === "") return;
    let isOvertaken = false;
    fetchFrameworks(vendorId).then(
      (result) => !isOvertaken && result.ok && setFrameworks(result.value),
      () => undefined,
    );
    return () => {
      isOvertaken = true;
    };
  }, [vendorId]);
  return frameworks;
};
