/** Where an answer stands: every element that the selector finds and that can be seen, taken together, says all of `says`. */
export interface Place {
  readonly at: string;
  readonly says: readonly string[];
}

/** A question that somebody comes with, and the page that answers it. */
export interface Job {
  readonly id: string;
  readonly who: string;
  readonly asks: string;
  /** With query and fragment, as the link that brings them there has it. */
  readonly path: string;
  /** A page on their way that links to it. */
  readonly from?: string;
  readonly answer: readonly Place[];
  /** With JavaScript on: what the query of the path makes disappear. */
  readonly gone?: readonly string[];
  /** Of a search: pages among the results, which need JavaScript. */
  readonly finds?: readonly string[];
}
