import { type Contact, sortContacts } from "@vigie/shared/vendor/contact.ts";
import { hasLapsed } from "@vigie/shared/vendor/quality-mark.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { formatPhone, formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyButton } from "#components/copy-button.tsx";
import { Mark } from "#components/mark/mark.tsx";
import { VendorStatusMark } from "../vendor-status-mark.tsx";
import { VendorContact } from "./vendor-contact.tsx";
import styles from "./vendor-facts.module.css";

type VendorFactsProps = { vendor: Vendor; ownerName: string | undefined; today: string };

/** The switchboard, where nobody is named for it. */
const switchboard = ({ phone, email, contacts }: Vendor, name: string): Contact[] =>
  contacts.length === 0 && (phone || email)
    ? [{ purpose: "technical", name, ...(phone && { phone }), ...(email && { email }) }]
    : [];

/** What one needs on the telephone, then who the vendor is and what the commune decided about it. What is not known is said. */
export const VendorFacts = ({ vendor, ownerName, today }: VendorFactsProps) => {
  const t = useTranslations("vendors");
  const common = useTranslations("common");
  const countries = new Intl.DisplayNames([useLocale()], { type: "region" });
  const { address, website, phone, email, uid, kind, criticality, status, contacts, marks, cadence, language } = vendor;
  const shown = contacts.length > 0 ? sortContacts(contacts) : switchboard(vendor, t("contacts.switchboard"));
  const place = [address?.postCode, address?.town].filter(Boolean).join(" ");
  const lines = [address?.street, place, address && address.country !== "CH" ? countries.of(address.country) : ""];
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    ...(contacts.length > 0
      ? ([
          [t("one.phone"), phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>],
          [t("one.email"), email && <a href={`mailto:${email}`}>{email}</a>],
        ] as const)
      : []),
    [t("one.address"), address && lines.filter(Boolean).join("\n")],
    [
      t("one.website"),
      website && (
        <a href={website} rel="noreferrer">
          {new URL(website).host.replace(/^www\./, "")}
        </a>
      ),
    ],
    [t("one.owner"), ownerName],
    [
      t("one.cadence"),
      cadence && t("one.cadenceValue", { months: cadence.everyMonths, channel: t(`channel.${cadence.channel}`) }),
    ],
    [t("one.criticality"), t(`criticality.${criticality}`)],
    [t("one.status"), <VendorStatusMark key="status" status={status} />],
    [t("one.kind"), kind && t(`kind.${kind}`)],
    [
      t("one.uid"),
      uid && (
        <>
          {uid} <CopyButton text={uid} of={uid} />
        </>
      ),
    ],
    [t("one.language"), language !== "fr" && t(`language.${language}`)],
  ];
  const always = new Set([t("one.owner"), t("one.address")]);
  return (
    <section aria-labelledby="atteindre" className={styles.facts}>
      <h2 id="atteindre" className={styles.title}>
        {t("one.reach")}
      </h2>
      {shown.length > 0 ? (
        <ul className={styles.contacts}>
          {shown.map((contact, index) => (
            <VendorContact key={index} contact={contact} />
          ))}
        </ul>
      ) : (
        <p className={styles.nobody}>{t("contacts.none")}</p>
      )}
      <dl className={styles.list}>
        {facts
          .filter(([name, value]) => value || always.has(name))
          .map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value || <span className={styles.soft}>{common("unknown")}</span>}</dd>
            </div>
          ))}
        {marks.length > 0 && (
          <div className={styles.fact}>
            <dt>{t("one.marks")}</dt>
            <dd>
              {marks.map((mark, index) => (
                <span key={index} className={styles.markLine}>
                  {mark.label ?? t(`marks.name.${mark.mark}`)}
                  {mark.validUntilOn &&
                    (hasLapsed(mark, today) ? (
                      <Mark shape="square" tone="late">
                        {t("one.lapsed", { day: formatShortDay(mark.validUntilOn) })}
                      </Mark>
                    ) : (
                      <span className={styles.soft}>
                        {t("one.validUntil", { day: formatShortDay(mark.validUntilOn) })}
                      </span>
                    ))}
                </span>
              ))}
            </dd>
          </div>
        )}
        {vendor.note && (
          <div className={styles.fact}>
            <dt>{t("fields.note")}</dt>
            <dd>{vendor.note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};
