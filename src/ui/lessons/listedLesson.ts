/** A lesson as the list shows it. */
export interface ListedLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly standing: 'done' | 'begun' | 'new';
  /** The one to go on with. */
  readonly isNext: boolean;
}
