import type { VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";

// The same shapes as a contract's states: not yet, under way, ending, over.
const shapes = { prospect: "ring", active: "disc", exiting: "cross", ended: "bar" } as const satisfies Record<
  VendorStatus,
  string
>;

/** Where the relationship with a vendor stands, as a shape and a word. */
export const VendorStatusMark = ({ status }: { status: VendorStatus }) => {
  const t = useTranslations("vendors.status");
  return (
    <Mark shape={shapes[status]} tone={status === "active" ? "active" : "calm"}>
      {t(status)}
    </Mark>
  );
};
