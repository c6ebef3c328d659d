/** How long to wait for a page, in milliseconds. Tests against sites that answer at once wait less. */
export interface Pace {
  /** Between two looks at a page. */
  readonly look: number;
  /** A page that has nothing on it yet. */
  readonly empty: number;
  /** A page that has not changed at all after something was done. */
  readonly unchanged: number;
  /** An interstitial, such as "You are being redirected". */
  readonly passing: number;
  /** A login page that was opened again, before it is believed to ask nothing. */
  readonly doubt: number;
  /** Between two looks while waiting for a person. */
  readonly watch: number;
}

export const PACE: Pace = { look: 120, empty: 6_000, unchanged: 4_000, passing: 6_000, doubt: 2_000, watch: 1_500 };
