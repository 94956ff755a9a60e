import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { source } = fact('corporateIdentifiers.othersArePersonal');

export default rule({
  id: 'corporate-identifier-not-uploaded',
  summary: 'The plan says that devices have corporate identifiers, but none are uploaded to Intune.',
  why: 'One of the two is wrong. If none are uploaded, Intune cannot tell these devices from personal ones.',
  severity: 'warning',
  basis: 'judgement',
  source,

  check({ tenant, populations }, report) {
    const uploaded = tenant?.corporateIdentifiers;
    if (uploaded?.value !== false) return;
    const counting = [...populations].filter(({ corporateIdentifier }) => corporateIdentifier?.value === true);
    if (counting.length === 0) return;
    report(
      uploaded,
      `No corporate identifiers are uploaded, but the plan says that the devices of ${quoted(counting)} have one. Upload the identifiers, or plan without them.`,
      {
        related: counting.map(({ id, corporateIdentifier }) => ({
          span: corporateIdentifier!.node,
          message: `The devices of "${id?.value}" are to have identifiers.`,
        })),
        fixes: [unsafeFix('Change to true, if they are uploaded before', set(uploaded.node, true))],
      },
    );
  },

  examples: [
    {
      title: 'identifiers that nobody uploaded',
      plan: `schemaVersion: 1
tenant:
  corporateIdentifiers: «false»
populations:
  laptops:
    corporateIdentifier: true
`,
      message:
        'No corporate identifiers are uploaded, but the plan says that the devices of "laptops" have one. Upload the identifiers, or plan without them.',
      fixed: `schemaVersion: 1
tenant:
  corporateIdentifiers: true
populations:
  laptops:
    corporateIdentifier: true
`,
    },
    {
      title: 'identifiers that are uploaded',
      plan: `schemaVersion: 1
tenant:
  corporateIdentifiers: true
populations:
  laptops:
    corporateIdentifier: true
`,
    },
  ],
});
