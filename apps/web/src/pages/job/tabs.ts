export const tabNames = ['progress', 'results', 'quality', 'check', 'details', 'log'] as const;
export type TabName = (typeof tabNames)[number];

export const parseTab = (value: unknown): TabName | undefined => tabNames.find((name) => name === value);
