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

/** The apps of one kind, where a page waits for apps of another kind as well. */
export function ofKindBesides(
  page: EnrollmentStatusPage,
  plan: Plan,
  [kind, other]: readonly [kind: string, other: string],
): { readonly found: readonly BlockingApp[]; readonly beside?: BlockingApp } {
  const apps = blockingAppsOf(page, plan);
  const beside = apps.find(({ app }) => app.kind?.value === other);
  return { found: beside ? apps.filter(({ app }) => app.kind?.value === kind) : [], ...(beside && { beside }) };
}
