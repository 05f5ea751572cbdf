import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./letterhead.module.css";
import { type LetterheadValues, letterheadBody } from "./letterhead-values.ts";

/** The letter as it will look, in small: the head, the window, the signatures. */
export const LetterPreview = ({ values, today }: { values: LetterheadValues; today: string }) => {
  const t = useTranslations("decisions.letterhead");
  const locale = useLocale();
  const { lines, phone, email, place, signatories } = letterheadBody(values);
  const day = formatLongDay(today, locale);
  const [name = "", ...address] = lines;
  const quiet = [...address, ...[phone, email].flatMap((line) => line ?? [])];
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>{t("preview")}</figcaption>
      <div className={styles.sheet}>
        <p className={styles.sender}>
          <strong>{name}</strong>
          {quiet.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </p>
        <p className={styles.window}>
          <strong>{t("registered")}</strong>
          <span>{t("sample")}</span>
          <span>{t("sampleStreet")}</span>
          <span>{t("sampleTown")}</span>
        </p>
        <p className={styles.day}>{place ? t("placeAndDay", { place, day }) : t("dayAlone", { day })}</p>
        <p>
          <strong>{t("subject")}</strong>
        </p>
        <div className={styles.text} aria-hidden="true">
          {Array.from({ length: 7 }, (_, index) => (
            <span key={index} />
          ))}
        </div>
        <div className={styles.signatures}>
          {signatories.map((person, index) => (
            <p key={index} className={styles.signature}>
              <span>{person.name}</span>
              <span>{person.function}</span>
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
};
