/**
 * A text may hold characters that terminals obey, and such as turn the direction of a line around; they are shown as one that
 * says nothing. A tab is harmless.
 */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
