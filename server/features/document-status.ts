import { noConfiguration, ruleSets, severityOf } from '../../core/control/configuration';
import { isConfigurationFile, isPlanFile } from '../../core/plan-files';
import { allRules } from '../../core/rules/index';
import type { Documents } from '../documents';
import type { DocumentStatus, DocumentStatusParams } from '../protocol';

/** Answers `enrollmentPlan/documentStatus`. */
export async function documentStatus(
  documents: Documents,
  { uri }: DocumentStatusParams,
): Promise<DocumentStatus | null> {
  if (!(await documents.snapshot(uri))) return null;
  const plan = await documents.plan(uri);
  const { configuration = noConfiguration, path = '', asOf = documents.today() } = plan?.checked.options ?? {};
  const on = allRules.filter((rule) => severityOf(rule, configuration, path) !== 'off');
  const file = plan && (await documents.configurationOf(uri));
  return {
    version: 1,
    kind: plan ? 'plan' : 'configuration',
    knownBy: isPlanFile(uri) || isConfigurationFile(uri) ? 'name' : 'language',
    asOf,
    rules: { all: allRules.length, on: on.length },
    sets: {
      on: ruleSets.filter((set) => !configuration.off.has(set)),
      off: ruleSets.filter((set) => configuration.off.has(set)),
    },
    ...(file !== undefined && { configuration: file }),
  };
}
