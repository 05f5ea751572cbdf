"use client";

import { Button, Radio, Stack } from "@mantine/core";
import { type Vendor, type VendorStatus, vendorTransitions } from "@vigie/shared/vendor/vendor.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSubmit } from "#lib/api/use-submit.ts";
import { changeStatus } from "./change-vendor.ts";
import { InlineForm } from "./inline-form.tsx";
import styles from "./vendor-page.module.css";

type StatusChangeProps = {
  vendor: Vendor;
  /** How many contracts bind the commune today. */
  binding: number;
};

/** The next step of a relation, each with what follows from it. */
export const StatusChange = ({ vendor, binding }: StatusChangeProps) => {
  const t = useTranslations("vendors");
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<VendorStatus>();
  const { submit, isSending, problem } = useSubmit({
    action: changeStatus,
    onDone: () => {
      setIsOpen(false);
      setChosen(undefined);
      router.refresh();
    },
  });
  const steps: readonly VendorStatus[] = vendorTransitions[vendor.status].to;
  if (!isOpen)
    return (
      <Button variant="subtle" className={styles.remove ?? ""} onClick={() => setIsOpen(true)}>
        {t("step.open")}
      </Button>
    );
  return (
    <InlineForm
      problem={problem}
      onSend={() => {
        if (chosen) submit({ vendor, status: chosen });
      }}
      send={t("step.confirm")}
      leave={t("form.cancel")}
      isSending={isSending}
      isDisabled={!chosen}
      onLeave={() => setIsOpen(false)}
    >
      <Radio.Group label={t("step.legend", { status: t(`status.${vendor.status}`) })} size="md">
        <Stack gap="sm" mt="xs">
          {steps.map((status) => (
            <Radio
              key={status}
              value={status}
              checked={chosen === status}
              onChange={() => setChosen(status)}
              label={t(`step.to.${status}`)}
              description={t(`step.consequence.${status}`, { binding })}
            />
          ))}
        </Stack>
      </Radio.Group>
    </InlineForm>
  );
};
