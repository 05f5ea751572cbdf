"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Service } from "@vigie/shared/service/service.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { useVersionedForm } from "#components/form/use-versioned-form.tsx";
import { giveFieldId } from "#lib/api/field-id.ts";
import { formPath } from "#lib/api/form-path.ts";
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
  const form = useForm<ServiceValues>({
    initialValues: valuesOf(service, fromVendorId),
    enhanceGetInputProps: giveFieldId,
  });
  const back = fromVendorId
    ? `/prestataires/${fromVendorId}?onglet=services`
    : service
      ? `/services/${service.id}`
      : "/services";
  const { send, isSending, notice } = useVersionedForm({
    form,
    known: service && { item: service, read: () => readService(service.id) },
    valuesOf,
    save: (values, version) =>
      saveService({ values, known: service && version ? { serviceId: service.id, version } : undefined }),
    onDone: () => router.push(back),
    compare: useServiceDifferences(vendors),
    // A week is one answer, whichever of its times is at fault.
    fieldOf: (pointer) => (pointer.startsWith("/hours") ? "hours" : formPath(pointer)),
  });

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit(() => {
        // Empty lines go first, so that a refused one is found where it stands.
        form.setFieldValue("tasks", (tasks) => tasks.filter((task) => task.trim() !== ""));
        send();
      })}
    >
      {notice}
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
