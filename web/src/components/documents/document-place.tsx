"use client";

import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./documents.module.css";
import type { ListedIn } from "./listed-in.ts";

/** Whose paper it is, and of which contract, as far as the page does not say so already. */
export const DocumentPlace = ({ document, shows }: { document: DocumentView; shows: ListedIn["shows"] }) => {
  const t = useTranslations("documents");
  const { vendorId, vendorName, contractId, contractTitle } = document;
  const links = [
    ...(shows === "vendor" ? [{ href: `/prestataires/${vendorId}`, words: vendorName }] : []),
    ...(shows !== "none" && contractId && contractTitle
      ? [{ href: `/contrats/${contractId}`, words: t("ofContract", { title: contractTitle }) }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <p className={styles.of}>
      {links.map(({ href, words }, index) => (
        <span key={href}>
          {index > 0 && " · "}
          <Link href={href}>{words}</Link>
        </span>
      ))}
    </p>
  );
};
