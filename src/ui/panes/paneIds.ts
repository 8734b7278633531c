/** The three panes, left to right, as the data flows. */
export const paneIds = ['gateway', 'browser', 'answer'] as const;

export type PaneId = (typeof paneIds)[number];
