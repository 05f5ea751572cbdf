"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Service } from "@vigie/shared/service/service.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "#components/button-link.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { VersionConflict } from "#components/form/version-conflict.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { isRefusedFor } from "#lib/api/is-refused-for.ts";
import { mergeTyped } from "#lib/api/merge-typed.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { readService } from "./read-service.ts";
import { saveService } from "./save-service.ts";
import { ServiceFields, type VendorChoice } from "./service-fields.tsx";
import styles from "./service-form.module.css";
import { type ServiceValues, valuesOf } from "./service-values.ts";
import { useServiceDifferences } from "./use-service-differences.ts";

type ServiceFormProps = {
  /** The service to correct; absent for a new one. */
  service?: Service;
  vendors: readonly VendorChoice[];
  /** The vendor from whose page a new one is entered: the person goes back there. */
  fromVendorId?: string | undefined;
};

/** The form of a service, new or known. */
export const ServiceForm = ({ service, vendors, fromVendorId }: ServiceFormProps) => {
  const t = useTranslations("services.form");
  const router = useRouter();
  const [version, setVersion] = useState(service?.version ?? 0);
  /** What was saved when the form was last filled: what differs from it was typed here. */
  const [base, setBase] = useState(() => valuesOf(service, fromVendorId));
  const form = useForm<ServiceValues>({ initialValues: base, enhanceGetInputProps: giveFieldId });
  const back = fromVendorId ? `/prestataires/${fromVendorId}` : "/services";
  const { submit, isSending, problem, refused, forget } = useSubmit({
    form,
    action: saveService,
    onDone: () => router.push(back),
  });
  const differencesFrom = useServiceDifferences(vendors);
  const save = (basedOn: number) => {
    setVersion(basedOn);
    submit({ values: form.getValues(), known: service && { serviceId: service.id, version: basedOn } });
  };

  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit(() => save(version))}>
      {service && isRefusedFor("version.stale", refused) ? (
        <VersionConflict
          key={problem.attempt?.number}
          read={() => readService(service.id)}
          onRead={(theirs) => {
            const saved = valuesOf(theirs);
            form.setValues(mergeTyped(base, form.getValues(), saved));
            setBase(saved);
          }}
          compare={(theirs) => differencesFrom(form.getValues(), valuesOf(theirs))}
          onKeepMine={(theirs) => save(theirs.version)}
          onTakeTheirs={(theirs) => {
            form.setValues(valuesOf(theirs));
            setVersion(theirs.version);
            forget();
          }}
        />
      ) : (
        <FormProblem {...problem} />
      )}
      <Stack gap="xl">
        <ServiceFields form={form} vendors={vendors} />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {service ? t("save") : t("register")}
          </Button>
          <ButtonLink variant="default" href={back}>
            {t("cancel")}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
};
