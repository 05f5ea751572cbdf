"use client";

import { NativeSelect } from "@mantine/core";
import { DocumentKind } from "@vigie/shared/document/document.ts";
import { DocumentFilter } from "@vigie/shared/document/document-page.ts";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DocumentSearch, documentsPath } from "./document-search.ts";
import styles from "./documents-page.module.css";

type DocumentFiltersProps = {
  search: DocumentSearch;
  counts: Record<DocumentFilter, number>;
  vendors: readonly { id: string; name: string }[];
};

/** What the page shows: kept in its address, so that it can be shared. */
export const DocumentFilters = ({ search, counts, vendors }: DocumentFiltersProps) => {
  const t = useTranslations("documents.page");
  const kinds = useTranslations("documents.kinds");
  const router = useRouter();
  // Nobody looks for what is not there; what is looked at now stays.
  const shown = DocumentFilter.options.filter(
    (only) => only === "current" || only === search.montre || counts[only] > 0,
  );
  return (
    <div className={styles.filters}>
      <nav aria-label={t("filters")}>
        <ul className={styles.tabs}>
          {shown.map((only) => (
            <li key={only}>
              <Link
                href={documentsPath(search, { montre: only })}
                aria-current={only === search.montre ? "page" : undefined}
              >
                {t(`only.${only}`)} <span className={styles.count}>{counts[only]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.choices}>
        <NativeSelect
          size="md"
          label={t("kind")}
          value={search.genre ?? ""}
          data={[
            { value: "", label: t("allKinds") },
            ...DocumentKind.options.map((kind) => ({ value: kind, label: kinds(kind) })),
          ]}
          onChange={(event) => router.push(documentsPath(search, { genre: event.currentTarget.value }))}
        />
        <NativeSelect
          size="md"
          label={t("vendor")}
          value={search.prestataire ?? ""}
          data={[{ value: "", label: t("allVendors") }, ...vendors.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => router.push(documentsPath(search, { prestataire: event.currentTarget.value }))}
        />
      </div>
    </div>
  );
};
