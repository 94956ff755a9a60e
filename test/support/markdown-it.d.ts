/** As much of it as tests use. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    /** Finds addresses in text. */
    readonly linkify: { set(options: { readonly fuzzyLink: boolean }): void };
    render(markdown: string): string;
    renderInline(markdown: string): string;
  }
}
