/** A plan with one mistake of shape for each mark. */
export interface ShapeCase {
  readonly title: string;
  /** The entries of a population, or a whole plan that starts with `schemaVersion`. `«…»` marks what is reported. */
  readonly text: string;
  readonly rule: string;
  /** The message, or what it matches. */
  readonly says: string | RegExp;
  /** The text behind the preferred fix; undefined where there is none. */
  readonly fixed?: string;
  /** Whether that fix takes part in fix-all. */
  readonly safe?: boolean;
}
