/** The door of the guide: Microsoft's facts about Windows enrollment as data, each with its source. */

export { type DocsPage, docs, docsPageIds } from './docs-pages';
export { type ErrorCode, type ErrorMeaning, errorCodes, findErrorCode } from './error-codes';
export { type Fact, type FactId, fact, facts, guideStatementIds } from './facts';
export { type FeatureId, featureIds, featureNames, features } from './features';
export { cell, condition } from './matrix';
export type {
  Cell,
  Condition,
  ConditionalCell,
  ConditionId,
  NotListedCell,
  SupportedCell,
  UnsupportedCell,
  Verdict,
} from './matrix/cell';
export { conditions } from './matrix/cell';
export { type Method, type MethodId, methodIds, methods } from './methods';
export { type Basis, type GuideSection, guide, guidePage, type Source } from './sources';
export {
  compareWindowsVersions,
  editionFamily,
  endOfServicing,
  hasWindowsVersion,
  productName,
  type VersionText,
  windowsProduct,
  windowsRelease,
  windowsReleasesNamed,
} from './windows';
export {
  type EditionFamily,
  type EndOfServicing,
  type WindowsProduct,
  type WindowsRelease,
  windowsReleases,
} from './windows-releases';
