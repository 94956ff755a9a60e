import { env, type Uri, type Webview } from 'vscode';

/**
 * The page before anything is drawn: its script and its style sheet are files of the extension, and nothing else may be
 * loaded or run.
 *
 * @param folder the folder of the two files
 * @param uri the plan that the page is for
 */
export function pageHtml(webview: Webview, folder: Uri, uri: string): string {
  const address = (name: string): string =>
    webview.asWebviewUri(folder.with({ path: `${folder.path}/${name}` })).toString();
  const nonce = randomText();
  const policy = [`default-src 'none'`, `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
  return `<!doctype html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Enrollment Plan</title>
<link rel="stylesheet" href="${attribute(address('page.css'))}">
</head>
<body data-uri="${attribute(uri)}">
<div id="root"></div>
<div id="live" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${attribute(address('page.js'))}"></script>
</body>
</html>`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Text that nobody can guess. */
function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
