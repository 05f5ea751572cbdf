import type { ReactNode } from "react";
import { SignedIn } from "#components/account/signed-in.tsx";

const AssociationLayout = ({ children }: { children: ReactNode }) => (
  <SignedIn section="association">{children}</SignedIn>
);

export default AssociationLayout;
