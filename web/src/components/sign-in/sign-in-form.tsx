"use client";

import { useState } from "react";
import { AddressStep } from "./address-step.tsx";
import { CodeStep } from "./code-step.tsx";

type SignInFormProps = {
  /** The question above the address: on a page of its own, where each step has its title. */
  title?: string;
  /** A sentence above the address. */
  lead: string;
  onSignedIn: () => unknown;
};

/** Signing in: an address, then the code sent to it. */
export const SignInForm = ({ title, lead, onSignedIn }: SignInFormProps) => {
  const [address, setAddress] = useState<{ email: string; isConfirmed: boolean }>({ email: "", isConfirmed: false });
  return address.isConfirmed ? (
    <CodeStep
      isTitled={title !== undefined}
      email={address.email}
      onSignedIn={onSignedIn}
      onOtherAddress={() => setAddress({ ...address, isConfirmed: false })}
    />
  ) : (
    <AddressStep
      title={title}
      lead={lead}
      email={address.email}
      onSent={(email) => setAddress({ email, isConfirmed: true })}
    />
  );
};
