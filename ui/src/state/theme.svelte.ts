export const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

const kept = 'theme';

/** Light or dark: the system's, until the user chooses. Kept on this machine by the page itself. */
export class Theme {
  name = $state<ThemeName>('system');

  constructor() {
    const found = themes.find((each) => each === read());
    if (found) this.choose(found);
  }

  choose(name: ThemeName): void {
    this.name = name;
    const root = document.documentElement;
    if (name === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = name;
    try {
      localStorage.setItem(kept, name);
    } catch {
      // Without storage the choice holds until the window closes.
    }
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
