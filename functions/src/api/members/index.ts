import { serve } from "../../lib/serve.ts";
import { changeMemberRoles } from "./change-member-roles.ts";
import { changeSubstitute } from "./change-substitute.ts";
import { invite } from "./invite.ts";
import { listMembers } from "./list-members.ts";
import { retryAddress } from "./retry-address.ts";

export const endpoints = [listMembers, invite, changeMemberRoles, changeSubstitute, retryAddress];
export const handler = serve(endpoints);
