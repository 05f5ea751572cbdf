import type { Service } from "@vigie/shared/service/service.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import styles from "./service-page.module.css";

/** The tasks of the commune that stop with the service. */
export const ServiceTasks = ({ service: { id, tasks }, mayWrite }: { service: Service; mayWrite: boolean }) => {
  const t = useTranslations("services.one");
  return (
    <Part title={t("tasks")}>
      {tasks.length > 0 ? (
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>
          {t("noTasks")} {mayWrite && <Link href={`/services/${id}/modifier#field-tasks-0`}>{t("addTasks")}</Link>}
        </p>
      )}
    </Part>
  );
};
