/** How long is waited for what a page does, in milliseconds. Tests of sites that answer at once wait less. */
export interface Pace {
  /** Between two looks at a page. */
  readonly look: number;
  /** A page that has nothing on it yet. */
  readonly empty: number;
  /** A page that has not changed at all after something was done. */
  readonly unchanged: number;
  /** A page that says something between two others, such as "You are being redirected". */
  readonly passing: number;
  /** A login page that was opened once more, until it is believed that it asks nothing. */
  readonly doubt: number;
  /** Between two looks while somebody is waited for. */
  readonly watch: number;
}

export const PACE: Pace = { look: 120, empty: 6_000, unchanged: 4_000, passing: 6_000, doubt: 2_000, watch: 1_500 };
