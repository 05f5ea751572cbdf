import type { HistoryPage } from "@vigie/shared/history/history.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { useTranslations } from "next-intl";
import { HistoryList } from "#components/history/history-list.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { readOlder } from "./read-older.ts";
import { VendorPart } from "./vendor-part.tsx";

const pageSize = 20;

const Part = ({ vendorId, first }: { vendorId: string; first: HistoryPage }) => {
  const t = useTranslations("history");
  return (
    <VendorPart title={t("title")} lead={t("lead")}>
      <HistoryList first={first} readMore={readOlder.bind(null, vendorId)} />
    </VendorPart>
  );
};

/** Who changed what about a vendor and all that hangs on it. */
export const VendorHistory = async ({ vendorId }: { vendorId: string }) => (
  <Part
    vendorId={vendorId}
    first={await readApi(vendorRoutes.showHistory, { params: { vendorId }, query: { limit: pageSize } })}
  />
);
