import type { VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./vendor-status-mark.module.css";

// The same shapes as a contract's states: not yet, under way, ending, over.
const shapes = {
  prospect: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  active: <circle r={4.75} fill="currentColor" />,
  exiting: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
  ended: <path d="M0-6V6" fill="none" stroke="currentColor" strokeWidth={3.5} />,
} satisfies Record<VendorStatus, ReactNode>;

/** Where the relationship with a vendor stands, as a shape and a word. */
export const VendorStatusMark = ({ status }: { status: VendorStatus }) => {
  const t = useTranslations("vendors.status");
  return (
    <span className={styles.mark} data-status={status}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
        {shapes[status]}
      </svg>
      {t(status)}
    </span>
  );
};
