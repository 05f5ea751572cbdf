import type { Contact } from "@vigie/shared/vendor/contact.ts";
import { formatPhone } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { CopyButton } from "#components/copy-button.tsx";
import styles from "./vendor-facts.module.css";

/** Whom one calls: the number large enough to be read while dialling. */
export const VendorContact = ({
  contact: { purpose, name, function: role, phone, email, hours },
}: {
  contact: Contact;
}) => {
  const t = useTranslations("vendors.contacts");
  return (
    <li className={styles.contact}>
      <p className={styles.purpose} data-purpose={purpose}>
        {t(`purpose.${purpose}`)}
      </p>
      <p className={styles.name}>
        {name}
        {role && <span className={styles.soft}>, {role}</span>}
      </p>
      {phone && (
        <p className={styles.phone}>
          <a href={`tel:${phone}`}>{formatPhone(phone)}</a>{" "}
          <CopyButton text={formatPhone(phone)} of={formatPhone(phone)} />
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a> <CopyButton text={email} of={email} />
        </p>
      )}
      {hours && <p className={styles.soft}>{hours}</p>}
    </li>
  );
};
