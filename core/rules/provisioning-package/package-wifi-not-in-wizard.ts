import { fact } from '../../guide/index';
import type { Wifi } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';

const { value: offered, says, source } = fact('provisioningPackage.wifiSecurity');
const { says: certificates } = fact('provisioningPackage.wifiCertificate');

export default rule({
  id: 'package-wifi-not-in-wizard',
  summary:
    'A provisioning package is to connect devices to a Wi-Fi network that Windows Configuration Designer does not set up.',
  why: 'The device applies the package but has no network, so it is neither joined nor enrolled.',
  severity: 'warning',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    for (const { id, wifi } of plan.provisioningPackages) {
      const security = wifi?.security;
      if (!security || isOffered(security.value)) continue;
      if (security.value === 'enterprise' && !wifi.certificate) unknown(security, 'certificate');
      const fault = faultOf(wifi);
      if (!fault) continue;
      report(fault.at, `${networkOf(wifi)} of "${id?.value}" ${fault.what}`, {
        fixes: [
          unsafeFix(
            'Change to "wpa2Personal", if there is such a network for the setup',
            set(security.node, 'wpa2Personal'),
          ),
        ],
      });
    }
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const { id, wifi } of plan.provisioningPackages) {
      const wireless = users.get(String(id?.value))?.some(({ hardware }) => hardware?.wiredNetwork?.value === false);
      if (id && !wifi && wireless) unknown(id, 'wifi');
    }
  },

  examples: [
    {
      title: 'a WPA3 network in a package',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { ssid: Contoso-Setup, security: «wpa3Personal» } }
`,
      message: `The network "Contoso-Setup" of "classroom" is secured with WPA3-Personal. ${says} Use such a network for the setup, or Ethernet.`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { ssid: Contoso-Setup, security: wpa2Personal } }
`,
    },
    {
      title: 'an enterprise network without a certificate in the package',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { security: enterprise, certificate: «false» } }
`,
      message: `The network of "classroom" asks for a certificate that the package does not bring. ${certificates}`,
      fixed: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { security: wpa2Personal, certificate: false } }
`,
    },
    {
      title: 'a network with a shared key for the setup',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { ssid: Contoso-Setup, security: wpa2Personal } }
`,
    },
    {
      title: 'an enterprise network and a device certificate',
      plan: `schemaVersion: 1
provisioningPackages:
  classroom: { wifi: { ssid: Contoso, security: enterprise, certificate: true } }
`,
    },
  ],
});

const isOffered = (security: string): boolean => (offered as readonly string[]).includes(security);

function faultOf({ security, certificate }: Wifi) {
  if (security?.value === 'wpa3Personal')
    return {
      at: security,
      what: `is secured with WPA3-Personal. ${says} Use such a network for the setup, or Ethernet.`,
    };
  return certificate?.value === false
    ? { at: certificate, what: `asks for a certificate that the package does not bring. ${certificates}` }
    : undefined;
}

const networkOf = ({ ssid }: Wifi): string => (ssid ? `The network "${ssid.value}"` : 'The network');
