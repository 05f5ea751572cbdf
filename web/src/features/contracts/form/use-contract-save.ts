"use client";

import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSubmit } from "#lib/api/use-submit.ts";
import { uploadDocument } from "../documents/upload-document.ts";
import { contractFieldOf } from "./contract-field-of.ts";
import type { ContractFormType } from "./contract-form-type.ts";
import { saveContract } from "./save-contract.ts";

type Options = { form: ContractFormType; pdf: File | undefined; onSaved: () => void };

/** Saves the contract, then sends the chosen PDF, then opens the contract's page: also when only the PDF failed, and that page says so. */
export const useContractSave = ({ form, pdf, onSaved }: Options) => {
  const router = useRouter();
  const [share, setShare] = useState<number>();
  const finish = async ({ id }: Contract) => {
    onSaved();
    if (pdf) setShare(0);
    const isFiled = !pdf || (await uploadDocument(id, pdf, setShare)).ok;
    router.push(isFiled ? `/contrats/${id}` : `/contrats/${id}?document=manquant`);
  };
  return { ...useSubmit({ form, action: saveContract, fieldOf: contractFieldOf, onDone: finish }), share };
};
