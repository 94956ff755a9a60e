// What VS Code loads. Any language may be mapped onto a plan's file name, so no `onLanguage` can tell when one is opened, and
// the manifest asks for `onStartupFinished`: this file looks at names once the window is up. It is therefore kept to a few
// kilobytes and does nothing that can fail; the language client beside it is loaded with the first plan.
import { extensionWith } from './lifecycle';

export const { activate, deactivate } = extensionWith(() => require('./client') as typeof import('./client'));
