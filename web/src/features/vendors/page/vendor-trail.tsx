import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way back from a page below a vendor's. */
export const VendorTrail = ({ vendor }: { vendor: Pick<Vendor, "id" | "name"> }) => {
  const common = useTranslations("common");
  const t = useTranslations("vendors");
  return (
    <nav aria-label={common("breadcrumb")}>
      <Link href="/prestataires">{t("page")}</Link> › <Link href={`/prestataires/${vendor.id}`}>{vendor.name}</Link>
    </nav>
  );
};
