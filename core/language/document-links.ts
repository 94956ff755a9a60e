import { t } from '@vscode/l10n';
import { ignoresIn } from '../control/ignores';
import type { Checked } from '../findings/checked';
import { guide, type MethodId, methods } from '../guide/index';
import type { Analysis } from '../index';
import { findRule } from '../rules/index';
import { entryOf, keyText, type Node, type ScalarNode, type Span } from '../syntax/tree';
import { nameIn } from './names';

/** A part of a text that leads somewhere else. Nothing is fetched: it says where to. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: LinkTarget;
  /** What a click does. */
  readonly tooltip: string;
}

/** The page about a rule, an address on the web, or a file by its path from the folder of the plan. */
export type LinkTarget =
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string };

/**
 * What leads out of a plan: rules that exceptions and comments name, to their pages; the method of an enrollment, to the guide;
 * the file with a message, and addresses on the web.
 */
export function planLinks({ plan, tree, text }: Analysis): readonly DocumentLink[] {
  const rules = [
    ...(plan.exceptions ?? []).flatMap(({ rule }) => (rule ? [ruleLink(rule.value, nameIn(rule.node, text))] : [])),
    ...ignoresIn(text, tree).flatMap((ignore) => ignore.rules.map(({ id, span }) => ruleLink(id, span))),
  ];
  const guides = [...plan.populations].flatMap(({ enrollment }) => {
    const method = enrollment?.method;
    return method && Object.hasOwn(methods, method.value)
      ? [guideLink(method.value as MethodId, method.node, text)]
      : [];
  });
  const files = [...plan.communications].flatMap(({ template }) =>
    template && namesFile(template.value) ? [fileLink(template.value, template.node, text)] : [],
  );
  return inOrder([...rules.flat(), ...guides, ...files, ...webLinks(tree.root, text)]);
}

/** What leads out of a configuration: the rules it decides about, to their pages. */
export function configurationLinks({ tree: { root }, text }: Checked): readonly DocumentLink[] {
  const overrides = childOf(root, 'overrides');
  const maps = [root, ...(overrides?.kind === 'list' ? overrides.items : [])].map((map) => childOf(map, 'rules'));
  const keys = maps.flatMap((rules) => (rules?.kind === 'map' ? rules.entries.map(({ key }) => key) : []));
  return inOrder(keys.flatMap((key) => ruleLink(keyText(key), nameIn(key, text))));
}

const childOf = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? entryOf(node, key)?.value : undefined;

/** An alias has one place however often it is read, and nothing leads to two places. */
function inOrder(links: readonly DocumentLink[]): readonly DocumentLink[] {
  const distinct = new Map(links.map((link) => [link.span.start, link]));
  return [...distinct.values()].sort((a, b) => a.span.start - b.span.start);
}

function ruleLink(id: string, span: Span): readonly DocumentLink[] {
  return findRule(id) ? [{ span, target: { kind: 'rule', id }, tooltip: t('Open the page about this rule') }] : [];
}

function guideLink(method: MethodId, node: ScalarNode, text: string): DocumentLink {
  const { url, title } = guide(methods[method].section);
  return { span: nameIn(node, text), target: { kind: 'web', url }, tooltip: t('Open the source: {0}', title) };
}

const fileLink = (path: string, node: ScalarNode, text: string): DocumentLink => ({
  span: nameIn(node, text),
  target: { kind: 'file', path },
  tooltip: t('Open the file'),
});

/** A template is a text, or the path of a file with it. */
const namesFile = (template: string): boolean =>
  /^(?![\w+.-]*:|[\\/])[^\r\n]{1,250}\.(?:docx?|eml|html?|markdown|md|msg|oft|rtf|txt)$/i.test(template);

function webLinks(node: Node | undefined, text: string): DocumentLink[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => webLinks(item, text));
  if (node?.kind === 'map')
    return node.entries.flatMap(({ key, value }) => (keyText(key) === '$schema' ? [] : webLinks(value, text)));
  if (typeof node?.value !== 'string' || !node.value.includes('://')) return [];
  return [...text.slice(node.start, node.end).matchAll(/https?:\/\/[^\s"'<>`{}|\\^]*[^\s"'<>`{}|\\^.,;:!?)\]]/gi)].map(
    (match) => {
      const start = node.start + match.index;
      const [url] = match;
      return { span: { start, end: start + url.length }, target: { kind: 'web', url }, tooltip: t('Open the address') };
    },
  );
}
