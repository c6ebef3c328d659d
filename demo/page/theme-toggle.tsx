import { Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';

/** Follows the system until it is pressed. Everything on the page, the widget too, follows `color-scheme`. */
export function ThemeToggle() {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);

  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Dark theme"
      aria-pressed={dark}
      onClick={() => setDark(!dark)}
    >
      {dark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
    </button>
  );
}
