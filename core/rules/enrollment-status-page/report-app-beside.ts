import type { Plan } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import type { Report } from '../rule';
import { blockingAppsOf } from './blocking-apps';

/** Two kinds of apps that do not go together on one page. The second is what the first can be packaged as. */
export type KindsApart = readonly [kind: string, other: string];

/**
 * Reports the apps of one kind on pages that wait for an app of another kind as well.
 *
 * @param what the first kind, as in `"erp" is …`
 * @param messageFor what to say of a page, an app of the first kind, and one of the second
 */
export function reportAppBeside(
  plan: Plan,
  report: Report,
  [kind, other]: KindsApart,
  what: string,
  messageFor: (page: string, app: string, beside: string) => string,
): void {
  for (const page of plan.enrollmentStatusPages) {
    const apps = blockingAppsOf(page, plan);
    const beside = apps.find(({ app }) => app.kind?.value === other);
    for (const { at, app } of beside ? apps : []) {
      if (!beside || app.kind?.value !== kind) continue;
      report(at, messageFor(String(page.id?.value), at.value, beside.at.value), {
        related: [
          { span: app.kind.node, message: `"${at.value}" is ${what}.` },
          { span: beside.at.node, message: `The page waits for "${beside.at.value}", too.` },
        ],
        fixes: [
          unsafeFix(`Change the kind of "${at.value}" to "${other}", if it is packaged so`, set(app.kind.node, other)),
        ],
      });
    }
  }
}
