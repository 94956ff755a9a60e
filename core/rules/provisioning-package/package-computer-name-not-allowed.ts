import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { faultOf } from './computer-name';

const { says: length, source } = fact('provisioningPackage.computerNameLength');
const { says: characters } = fact('provisioningPackage.computerNameForbidden');
const { says: macros } = fact('provisioningPackage.computerNameMacros');

export default rule({
  id: 'package-computer-name-not-allowed',
  summary: 'A provisioning package is to give devices a name that Windows does not take.',
  why: 'Windows Configuration Designer refuses the name, or the package fails on the device.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, computerName } of plan.provisioningPackages) {
      const fault = computerName && faultOf(computerName.value);
      if (!fault) continue;
      const { what, better } = fault;
      report(computerName, `The package "${id?.value}" cannot name devices "${computerName.value}". ${what}`, {
        fixes:
          better === undefined
            ? []
            : [unsafeFix(`Change to "${better}", if that name will do`, set(computerName.node, better))],
      });
    }
  },

  examples: [
    {
      title: 'blanks in the computer name',
      plan: `schemaVersion: 1
provisioningPackages:
  kiosk: { computerName: «"Lobby kiosk %SERIAL%"» }
`,
      message: `The package "kiosk" cannot name devices "Lobby kiosk %SERIAL%". A computer name cannot have blanks. ${characters}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  kiosk: { computerName: "Lobby-kiosk-%SERIAL%" }
`,
    },
    {
      title: 'more random digits than a computer name has room for',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { computerName: «"CLASSROOM-%RAND:8%"» }
`,
      message: `The package "classroom" cannot name devices "CLASSROOM-%RAND:8%". It comes to 18 characters. ${length}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { computerName: "CLASSR-%RAND:8%" }
`,
    },
    {
      title: 'a macro that only other tools know',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { computerName: «"CLS-%ASSETTAG%"» }
`,
      message: `The package "classroom" cannot name devices "CLS-%ASSETTAG%". "%ASSETTAG%" is no macro. ${macros}`,
    },
    {
      title: 'a computer name with the serial number, which is cut to fit',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { computerName: "Contoso-%SERIAL%" }
`,
    },
    {
      title: 'a computer name of exactly the length that is allowed',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { computerName: "CLASS-RM-%RAND:6%" }
`,
    },
  ],
});
