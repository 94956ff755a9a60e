import { fact } from '../../guide/index';
import { rule } from '../rule';

const { value: maximum, says, source } = fact('enrollmentStatusPage.errorMessageLength');
const remedy = 'Shorten it: people read it on a device that does not work.';

const sentence = 'Please call the service desk.';
const long = Array.from({ length: Math.ceil(maximum / sentence.length) }, () => sentence).join(' ');

export default rule({
  id: 'status-page-message-too-long',
  summary: 'The error message of an Enrollment Status Page is longer than Intune takes.',
  why: 'Intune does not save the page with that message.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, customErrorMessage: message } of plan.enrollmentStatusPages) {
      if (!message || message.value.length <= maximum) continue;
      report(message, `The error message of "${id?.value}" has ${message.value.length} characters. ${says} ${remedy}`);
    }
  },

  examples: [
    {
      title: 'an endless error message',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, customErrorMessage: «${long}» }
`,
      message: `The error message of "standard" has ${long.length} characters. ${says} ${remedy}`,
    },
    {
      title: 'one sentence as error message',
      plan: `schemaVersion: 1
enrollmentStatusPages:
  standard: { showProgress: true, customErrorMessage: ${sentence} }
`,
    },
  ],
});
