import type { ReactNode } from "react";
import { SignedIn } from "#components/account/signed-in.tsx";

const CommuneLayout = ({ children }: { children: ReactNode }) => <SignedIn section="commune">{children}</SignedIn>;

export default CommuneLayout;
