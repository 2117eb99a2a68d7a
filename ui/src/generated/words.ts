// Written from src-tauri/text/locales by `cargo test -p text generated`; never edited by hand.

/** What a message takes: `null` for nothing. */
export type Messages = {
  /** { $minutes } min */
  'ui-minutes': { minutes: string | number };
};

/** The same messages as Fluent source, by language. */
export const ftl: Record<'fr' | 'en', string> = {
  fr: `ui-minutes = { $minutes }\u00a0min
`,
  en: `ui-minutes = { $minutes } min
`,
};
