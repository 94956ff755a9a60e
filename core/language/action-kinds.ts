/** Every kind of code action of a plan, in the words of the language server protocol. Kinds nest at dots. */
export const actionKinds = {
  fix: 'quickfix',
  create: 'quickfix.enrollmentPlan.create',
  ignore: 'quickfix.enrollmentPlan.ignore',
  accept: 'quickfix.enrollmentPlan.accept',
  openRule: 'quickfix.enrollmentPlan.openRule',
  extract: 'refactor.extract.enrollmentPlan.anchor',
  inline: 'refactor.inline.enrollmentPlan.alias',
  changeMethod: 'refactor.rewrite.enrollmentPlan.method',
  split: 'refactor.rewrite.enrollmentPlan.split',
  lines: 'refactor.rewrite.enrollmentPlan.lines',
  /** Every safe fix of a plan at once. */
  fixAll: 'source.fixAll.enrollmentPlan',
} as const;

export type ActionKind = (typeof actionKinds)[keyof typeof actionKinds];
