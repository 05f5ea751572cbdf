import {
  ArnPrincipal,
  type Conditions,
  type IRole,
  type PolicyDocument,
  PolicyStatement,
  PrincipalBase,
  PrincipalPolicyFragment,
  Role,
} from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";

/** Twelve characters, as every id of ours. STS itself takes no `*`, `?`, `$` or `#` in a tag. */
const idPattern = "????????????";

/** Which tags a session of this role must carry, and which it may. */
type SessionTags = { required?: string; optional?: string };

/** A role that functions put on for one commune, one association or for sign-in; its tags say for which. */
export class SessionRole extends Role {
  readonly #trust: PolicyStatement;

  constructor(
    scope: Construct,
    id: string,
    { name, description, tags }: { name?: string; description: string; tags: SessionTags },
  ) {
    const trust = new PolicyStatement({
      actions: ["sts:AssumeRole", ...(tags.required ? ["sts:TagSession"] : [])],
      conditions: conditionsOn(tags),
    });
    super(scope, id, { ...(name && { roleName: name }), description, assumedBy: new Openers(trust) });
    this.#trust = trust;
  }

  /** Both halves: the opener may ask for a session, and the role lets it in. */
  grantOpen(opener: IRole) {
    this.#trust.addPrincipals(new ArnPrincipal(opener.roleArn));
    opener.addToPrincipalPolicy(new PolicyStatement({ actions: this.#trust.actions, resources: [this.roleArn] }));
  }
}

const tagKey = (tag: string) => `aws:RequestTag/${tag}`;

/** the tag is there, has the form of an id, and no other tag comes with it. */
const conditionsOn = ({ required, optional }: SessionTags): Conditions =>
  required
    ? {
        StringLike: { [tagKey(required)]: idPattern },
        ...(optional ? { StringLikeIfExists: { [tagKey(optional)]: idPattern } } : {}),
        "ForAllValues:StringEquals": { "aws:TagKeys": [required, ...(optional ? [optional] : [])] },
      }
    : {};

/** The functions let in so far: a role is made before the functions that open it, so its trust grows one by one. */
class Openers extends PrincipalBase {
  readonly #trust: PolicyStatement;
  readonly policyFragment = new PrincipalPolicyFragment({});

  constructor(trust: PolicyStatement) {
    super();
    this.#trust = trust;
  }

  override addToAssumeRolePolicy(document: PolicyDocument) {
    document.addStatements(this.#trust);
  }

  dedupeString() {
    return undefined;
  }
}
