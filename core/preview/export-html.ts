import type { Analysis } from '../index';
import { element } from './element';
import exportStyle from './export.css';
import { makeView } from './make-view';
import { previewOf } from './preview';
import style from './style.css';
import { escapeHtml, toHtml } from './to-html';

/** Nothing is fetched and nothing runs, whatever stands in the plan. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The plan as one file of HTML that needs nothing else, for a browser or a printer. The same plan and the same day give the
 * same bytes.
 *
 * @param language of the texts, as HTML names it
 */
export function exportHtml(analysis: Analysis, language = 'en'): string {
  const view = makeView(analysis, 'all');
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, view.overview.title),
  ];
  // The style sheets are ours, and hold nothing that ends them.
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
${head.map(toHtml).join('\n')}
<style>
${exportStyle}${style}</style>
</head>
<body>
${toHtml(previewOf({ isInteractive: false }, view))}
</body>
</html>
`;
}
