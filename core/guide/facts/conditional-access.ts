import { guide } from '../sources';
import type { Facts } from './fact';

export const conditionalAccessFacts = {
  'conditionalAccessWithPackage.minimumWindows10': {
    value: '1803',
    says: 'Conditional Access works on devices enrolled with a provisioning package from Windows 10 version 1803 on.',
    source: guide('automaticEnrollment'),
  },
  'conditionalAccessWithPackage.lastWindows10Without': {
    value: '1709',
    says: 'Windows 10 version 1709 and older cannot use Conditional Access on devices enrolled with a provisioning package.',
    source: guide('automaticEnrollment'),
  },
  'conditionalAccessWithPackage.windows11': {
    value: true,
    says: 'Conditional Access works on Windows 11 devices enrolled with a provisioning package.',
    source: guide('automaticEnrollment'),
  },
} as const satisfies Facts;
