import { serve } from "../../lib/serve.ts";
import { changeMemberRoles } from "./change-member-roles.ts";
import { invite } from "./invite.ts";
import { listMembers } from "./list-members.ts";

export const endpoints = [listMembers, invite, changeMemberRoles];
export const handler = serve(endpoints);
