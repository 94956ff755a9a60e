import type { Source } from '../sources';

/** A value that rules compare with what a plan says. */
export type FactValue =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | { readonly [key: string]: string | boolean };

/** A single statement, in our own words. */
export interface FactData {
  readonly value?: FactValue;
  /** What a number counts. */
  readonly unit?:
    | 'days'
    | 'hours'
    | 'minutes'
    | 'seconds'
    | 'devices'
    | 'accounts'
    | 'profiles'
    | 'policies'
    | 'apps'
    | 'characters'
    | 'rows';
  /** One or two sentences that a message can quote. */
  readonly says: string;
  readonly source: Source;
  /** Set where sources disagree or one source stands alone. */
  readonly doubt?: string;
}

export type Facts = Readonly<Record<string, FactData>>;
