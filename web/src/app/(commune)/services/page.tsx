import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/button-link.tsx";
import { ListActions } from "#components/export-menu/list-actions.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { readBoardAddress } from "#features/services/board/board-address.ts";
import { ServiceBoard } from "#features/services/board/service-board.tsx";
import { NoService } from "#features/services/no-service.tsx";
import { readApi } from "#lib/api/read-api.ts";
import { mayCall } from "#lib/session/may-call.ts";
import { readPerson } from "#lib/session/read-person.ts";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("services"))("page") });

type ServicesPageProps = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** Is everything the commune relies on covered by a contract, today and later? */
const ServicesPage = async ({ searchParams }: ServicesPageProps) => {
  const address = readBoardAddress(await searchParams);
  const { on: asked, months, archived } = address;
  const [{ today, on, items }, { fromOn, toOn, rows, losing }, { place }, t, locale] = await Promise.all([
    readApi(serviceRoutes.list, { query: { ...(asked && { on: asked }), ...(archived && { archived: "true" }) } }),
    readApi(serviceRoutes.coverage, { query: { ...(asked && { from: asked }), months: Number(months) } }),
    readPerson(),
    getTranslations("services"),
    getLocale(),
  ]);
  const mayWrite = mayCall(serviceRoutes.register, place);
  if (rows.length === 0 && items.length === 0 && !archived) return <NoService mayWrite={mayWrite} />;
  const missing = rows.filter(({ gaps }) => gaps.some((gap) => gap.fromOn <= on && on <= gap.toOn));
  const missingIds = new Set(missing.map(({ serviceId }) => serviceId));
  const later = losing.filter(({ serviceId, gap }) => gap.fromOn > on && !missingIds.has(serviceId));
  const lead = t(on === today ? "board.lead" : "board.leadOn", {
    day: formatLongDay(on, locale),
    total: String(rows.length),
    missing: missing.length,
    losing: new Set(later.map(({ serviceId }) => serviceId)).size,
    until: formatLongDay(toOn, locale),
  });
  return (
    <>
      <PageHeader
        title={t("page")}
        lead={lead}
        action={
          <ListActions list="services" query={{ archived: archived ? "true" : undefined }}>
            {mayWrite && <ButtonLink href="/services/nouveau">{t("list.add")}</ButtonLink>}
          </ListActions>
        }
      />
      <ServiceBoard
        coverage={rows}
        services={items}
        window={{ fromOn, toOn }}
        today={today}
        on={on}
        address={address}
        mayWrite={mayWrite}
      />
    </>
  );
};

export default ServicesPage;
