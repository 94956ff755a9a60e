import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server';

declare const self: Worker;

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
