import { useTranslations } from "next-intl";
import styles from "./reminders.module.css";

const programs = ["outlook", "google", "iphone"] as const;

/** Where to paste the address, program by program. */
export const CalendarHow = () => {
  const t = useTranslations("myReminders.calendar");
  return (
    <section aria-labelledby="ou-coller" className={styles.how}>
      <h3 id="ou-coller">{t("how")}</h3>
      <dl>
        {programs.map((program) => (
          <div key={program}>
            <dt>{t(program)}</dt>
            <dd>{t(`${program}How`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
