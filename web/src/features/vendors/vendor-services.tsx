import { isInForce } from "@vigie/shared/contract/contract-state.ts";
import type { VendorPage } from "@vigie/shared/vendor/vendor.routes.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { ServiceTable } from "#components/service-table/service-table.tsx";
import { VendorPart } from "./vendor-part.tsx";

type VendorServicesProps = { page: Pick<VendorPage, "services" | "contracts" | "vendor">; mayWrite: boolean };

/** What a vendor delivers, and whether a contract in force covers it today. */
export const VendorServices = ({ page: { services, contracts, vendor }, mayWrite }: VendorServicesProps) => {
  const t = useTranslations("vendors.one");
  const covered = new Set(contracts.filter(({ dates }) => isInForce(dates.state)).flatMap((each) => each.serviceIds));
  const rows = services.map((service) => ({
    ...service,
    vendorName: vendor.name,
    isCovered: covered.has(service.id),
  }));
  return (
    <VendorPart
      title={t("services")}
      action={
        mayWrite && (
          <ButtonLink variant="default" size="sm" href={`/services/nouveau?prestataire=${vendor.id}`}>
            {t("addService")}
          </ButtonLink>
        )
      }
      empty={services.length === 0 && t("servicesEmpty")}
    >
      <ServiceTable rows={rows} mayWrite={mayWrite} withVendor={false} />
    </VendorPart>
  );
};
