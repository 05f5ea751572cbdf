"use client";

import { Button, Menu } from "@mantine/core";
import { useTranslations } from "next-intl";

type ExportMenuProps = {
  /** The list as its address names it: `/exporter/<list>`. */
  list: string;
  /** What the list is narrowed to, in the API's words. */
  query?: Readonly<Record<string, string | undefined>>;
};

/** Takes the list away as a file, narrowed as it is on screen. */
export const ExportMenu = ({ list, query = {} }: ExportMenuProps) => {
  const t = useTranslations("exportMenu");
  const address = (format: "xlsx" | "csv") => {
    const pairs = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `/exporter/${list}?${new URLSearchParams([...pairs, ["format", format]])}`;
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default">{t("export")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address("xlsx")} download>
          {t("xlsx")}
        </Menu.Item>
        <Menu.Item component="a" href={address("csv")} download>
          {t("csv")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
