import type { ServicePage } from "@vigie/shared/service/service-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LevelLine } from "#components/level-line.tsx";
import { Part } from "#components/part/part.tsx";
import styles from "./service-page.module.css";

/** What the contracts promise for the service, each promise with the contract it stands in. */
export const ServiceLevelsPart = ({ page: { serviceLevels, contracts } }: { page: ServicePage }) => {
  const t = useTranslations("services.one");
  const titles = new Map(contracts.map(({ id, title }) => [id, title]));
  return (
    <Part title={t("levels")}>
      {serviceLevels.length === 0 ? (
        <p className={styles.soft}>{t("noLevels")}</p>
      ) : (
        <ul className={styles.levels}>
          {serviceLevels.map((level) => (
            <li key={level.id}>
              <LevelLine level={level} />
              <span className={styles.meaning}>
                <Link href={`/contrats/${level.contractId}#niveaux-de-service`}>{titles.get(level.contractId)}</Link>
                {level.where?.article && `, ${t("article", { article: level.where.article })}`}
                {!level.serviceId && ` · ${t("wholeContract")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};
