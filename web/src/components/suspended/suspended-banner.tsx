import type { Suspension } from "@vigie/shared/suspension/suspension.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import banner from "#components/leaving/leaving.module.css";
import { Glyph } from "#components/mark/glyph.tsx";

/** Over every page of a suspended commune: it can be read, not written, nobody is reminded, and why. */
export const SuspendedBanner = ({ suspension: { reason, startedAt } }: { suspension: Suspension }) => {
  const t = useTranslations("suspended");
  const locale = useLocale();
  return (
    <aside className={banner.banner} aria-label={t("bannerName")}>
      <Glyph shape="square" />
      <p>
        <strong>{t("banner", { on: formatLongDay(dayInZurich(startedAt), locale) })}</strong>{" "}
        {t("bannerReason", { reason })} {t("bannerNext")}
      </p>
    </aside>
  );
};
