import type { ReachGaps } from "@vigie/shared/reminder-log/reach-gaps.ts";
import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./reach-banner.module.css";

/** What nobody is told of, above all else: how much, whose address does not work, and where it is mended. Nothing while all arrives. */
export const ReachBanner = ({ reach: { unreached, failing } }: { reach: ReachGaps }) => {
  const t = useTranslations("reminders.reach");
  const format = useFormatter();
  if (unreached === 0) return null;
  const names = failing.map(({ name }) => name);
  return (
    <section className={styles.banner} aria-labelledby="sans-destinataire">
      <Glyph shape="square" size={20} />
      <div>
        <h2 id="sans-destinataire" className={styles.title}>
          {t("unreached", { count: unreached })}
        </h2>
        <p>{names.length > 0 ? t("failing", { names: format.list(names) }) : t("nobody")}</p>
      </div>
      <ButtonLink href="/membres" variant="default">
        {t("action")}
      </ButtonLink>
    </section>
  );
};
