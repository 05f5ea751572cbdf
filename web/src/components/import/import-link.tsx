import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";

/** The other way to begin a list: with the spreadsheet that is there already. */
export const ImportLink = ({ kind }: { kind: "contrats" | "prestataires" | "services" }) => (
  <ButtonLink variant="default" href={`/importer?genre=${kind}`}>
    {useTranslations("importing")("link")}
  </ButtonLink>
);
