import { Document, isCollection, isMap, isScalar, visit } from 'yaml';

/** How long a map is at most that stands in one line. */
const longest = 100;

/** A plan in JSON as somebody would write it in YAML: small maps in braces, a free line between the parts. */
export function blockYaml(plan: object): string {
  const document = new Document(plan);
  visit(document, {
    Collection(_, node, path) {
      const isSmall = node.items.every((item) =>
        isScalarOrFlow(isMap(node) ? (item as { value: unknown }).value : item),
      );
      const isPart = path.length <= 3;
      const length = JSON.stringify(node.toJSON()).length;
      if (isSmall && length < longest && !isPart) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text
    .replaceAll(/\[ ([^[\]]*) \]/g, '[$1]')
    .replaceAll(/\n(?=\w+:)/g, '\n\n')
    .replace('\n\n', '\n');
}

/** Whether a value fits into a line: it has no map of its own. */
function isScalarOrFlow(value: unknown): boolean {
  return isScalar(value) || (isCollection(value) && !isMap(value) && value.items.every(isScalar));
}
