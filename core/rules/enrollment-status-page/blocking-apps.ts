import type { Scalar } from '../../model/located';
import type { App, EnrollmentStatusPage, Plan } from '../../model/plan.generated';

/** An app that an Enrollment Status Page waits for. */
export interface BlockingApp {
  /** Where the page names it. */
  readonly at: Scalar<string>;
  readonly app: App;
}

/** The selected apps of a page that the plan declares. Those that are not assigned as required hold nothing up. */
export function blockingAppsOf({ blockingApps }: EnrollmentStatusPage, { apps }: Plan): BlockingApp[] {
  return (blockingApps ?? []).flatMap((at) => {
    const app = apps.get(at.value);
    return app && (!app.intent || app.intent.value === 'required') ? [{ at, app }] : [];
  });
}
