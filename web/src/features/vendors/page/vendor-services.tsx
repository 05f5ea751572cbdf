import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import { servicesOn } from "@vigie/shared/contract/terms-version.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor-page.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { ServiceTable } from "#components/service-table/service-table.tsx";
import { VendorPart } from "./vendor-part.tsx";

type VendorServicesProps = {
  page: Pick<VendorPage, "services" | "contracts" | "vendor" | "today">;
  mayWrite: boolean;
};

/** What a vendor delivers, and whether a contract in force covers it today. */
export const VendorServices = ({ page: { services, contracts, vendor, today }, mayWrite }: VendorServicesProps) => {
  const t = useTranslations("vendors.one");
  const covered = new Set(
    contracts
      .filter(({ state, archivedOn }) => isInForce(state) && !archivedOn)
      .flatMap((each) => servicesOn(each, today)),
  );
  const rows = services
    .filter(({ archivedOn }) => !archivedOn)
    .map((service) => ({ ...service, vendorName: vendor.name, isCovered: covered.has(service.id) }));
  const bare = rows.filter(({ isCovered }) => !isCovered).length;
  return (
    <VendorPart
      title={t("services")}
      lead={t("servicesLead", { count: rows.length, bare })}
      action={
        mayWrite && (
          <ButtonLink variant="default" size="sm" href={`/services/nouveau?prestataire=${vendor.id}`}>
            {t("addService")}
          </ButtonLink>
        )
      }
      empty={rows.length === 0 && t("servicesEmpty")}
    >
      {rows.length > 0 && <ServiceTable rows={rows} mayWrite={mayWrite} withVendor={false} today={today} />}
    </VendorPart>
  );
};
