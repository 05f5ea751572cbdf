"use client";

import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { announce } from "#lib/announce.ts";
import type { Refused } from "#lib/api/action-result.ts";
import { useSubmit } from "#lib/api/use-submit.ts";
import { saveContract } from "../save-contract.ts";
import { contractFieldOf } from "./contract-field-of.ts";
import type { ContractFormType } from "./contract-form-type.ts";
import { filePdf } from "./file-pdf.ts";

type Options = { form: ContractFormType; pdf: File | undefined; onSaved: () => void };
/** The document's way once the contract is saved: how far its upload is, or why it failed. */
export type Filing = { contract: Contract; share: number; refused?: Refused };

/** Saves the contract, then sends the chosen PDF, then opens the contract's page. If only the PDF failed the contract is kept and the file can be sent again. */
export const useContractSave = ({ form, pdf, onSaved }: Options) => {
  const router = useRouter();
  const t = useTranslations("contracts.form.done");
  const [filing, setFiling] = useState<Filing>();
  const open = ({ id, version }: Contract) => {
    announce(t(version > 1 ? "changed" : "registered"));
    router.push(`/contrats/${id}`);
  };
  const file = async (contract: Contract) => {
    if (!pdf) return open(contract);
    setFiling({ contract, share: 0 });
    const result = await filePdf(contract, pdf, (share) => setFiling({ contract, share }));
    if (result.ok) return open(contract);
    setFiling({ contract, share: 0, refused: result });
  };
  const finish = (contract: Contract) => {
    onSaved();
    return file(contract);
  };
  const submitting = useSubmit({ form, action: saveContract, fieldOf: contractFieldOf, onDone: finish });
  return { ...submitting, filing, fileAgain: () => filing && file(filing.contract) };
};
