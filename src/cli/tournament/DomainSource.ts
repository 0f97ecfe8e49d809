/** Where a domain of a tournament comes from, so that every worker can open it for itself. */
export type DomainSource =
  /** A folder with the files of the field's tools. */
  | { readonly kind: 'genius'; readonly id: string; readonly folder: string }
  /** One that is made by draw. */
  | { readonly kind: 'generated'; readonly id: string; readonly number: number }
  /** A scenario, whose own programme stands in place of a number of rounds. */
  | { readonly kind: 'scenario'; readonly id: string; readonly folder: string };
