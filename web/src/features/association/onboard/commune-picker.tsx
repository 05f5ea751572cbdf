"use client";

import { Select } from "@mantine/core";
import { findOfficialCommune, type OfficialCommune, officialCommunes } from "@vigie/shared/commune/official-commune.ts";
import { useTranslations } from "next-intl";
import styles from "./onboard.module.css";
import { searchOfficial } from "./search-official.ts";

const shownAtOnce = 8;
const options = officialCommunes.map(({ ofsNumber, name }) => ({ value: String(ofsNumber), label: name }));
const optionOf = new Map(options.map((option) => [option.value, option]));

const find = (search: string) =>
  searchOfficial(officialCommunes, search, shownAtOnce).flatMap(
    ({ ofsNumber }) => optionOf.get(String(ofsNumber)) ?? [],
  );

type CommunePickerProps = {
  chosen: OfficialCommune | undefined;
  onChoose: (commune: OfficialCommune | undefined) => void;
};

/** One commune out of the official list, by name or number, with the keyboard alone if one likes. */
export const CommunePicker = ({ chosen, onChoose }: CommunePickerProps) => {
  const t = useTranslations("association.onboard");
  return (
    <Select
      id="field-ofsNumber"
      label={t("commune")}
      description={t("communeHint")}
      nothingFoundMessage={t("nothing")}
      data={options}
      value={chosen ? String(chosen.ofsNumber) : null}
      onChange={(value) => onChoose(value === null ? undefined : findOfficialCommune(Number(value)))}
      searchable
      autoFocus
      selectFirstOptionOnChange
      openOnFocus={false}
      filter={({ search }) => find(search)}
      limit={shownAtOnce}
      autoComplete="off"
      rightSectionWidth={0}
      rightSection={<span />}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className={styles.facts}>
            {option.value} · {findOfficialCommune(Number(option.value))?.canton}
          </span>
        </span>
      )}
    />
  );
};
