import { isLeaving, type OffboardingView } from "@vigie/shared/offboarding/offboarding.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./leaving.module.css";

type LeavingBannerProps = { offboarding: OffboardingView; canDecide: boolean };

/** Over every page of a commune that is leaving: it can be read, not written, and until when. */
export const LeavingBanner = ({ offboarding, canDecide }: LeavingBannerProps) => {
  const t = useTranslations("leaving");
  const locale = useLocale();
  if (!isLeaving(offboarding)) return null;
  const endsOn = formatLongDay(offboarding.endsOn, locale);
  return (
    <aside className={styles.banner} aria-label={t("bannerName")}>
      <Glyph shape="triangle" />
      <p>
        <strong>{offboarding.approval ? t("banner", { endsOn }) : t("bannerOpen")}</strong>{" "}
        {offboarding.approval ? t("bannerNext") : t("bannerOpenNext")}{" "}
        {canDecide && <Link href="/donnees">{t("bannerLink")}</Link>}
      </p>
    </aside>
  );
};
