import { t } from '@vscode/l10n';
import { noConfiguration } from '../../core/control/configuration';
import { readConfiguration } from '../../core/control/read-configuration';
import { comparePlans, type PlanText } from '../../core/diff/comparison';
import { renderMarkdown } from '../../core/diff/render-markdown';
import type { AnalyzeOptions } from '../../core/index';
import { formatOf } from '../../core/plan-files';
import type { Documents } from '../documents';
import type { CompareBase, CompareParams } from '../protocol';

/** Answers `enrollmentPlan/compare` with what `enrollment-plan diff --format markdown` says of the base and the open plan. */
export async function compare(documents: Documents, { uri, name, base }: CompareParams): Promise<string | null> {
  const source = await documents.source(uri);
  if (!source?.options) return null;
  const options = completely(source.options);
  const pair = {
    base: await textOf(base, options, documents),
    head: { name, text: source.document.getText(), options },
    isChosen: true,
  };
  return renderMarkdown(
    comparePlans([pair], { base: base.label, head: t('the text in the editor'), asOf: options.asOf }),
  );
}

/** The base, checked by the configuration that decides about it: of its own folder, or of its own revision. */
async function textOf(base: CompareBase, options: AnalyzeOptions, documents: Documents): Promise<PlanText> {
  const { name } = base;
  if ('unreadable' in base) return { name, unreadable: base.unreadable };
  const { text } = base;
  if ('uri' in base) return { name, text, options: completely(await documents.optionsFor(base.uri)) };
  const { configuration, path = '' } = base.configuration
    ? { configuration: readConfiguration(base.configuration.text).configuration, path: base.configuration.path }
    : { configuration: noConfiguration };
  return { name, text, options: { ...options, format: formatOf(name), configuration, path } };
}

/** Nobody else says here what is wrong with JSON. */
const completely = (options: AnalyzeOptions): AnalyzeOptions => ({ ...options, jsonSyntaxReportedElsewhere: false });
