/**
 * What a browser needs of this process's environment: where programs, libraries, fonts, settings and the display are, and the
 * language and time zone of the machine. Secrets have names of their own, and stay here.
 */
const NEEDED = new Set(
  `PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TZDIR DISPLAY XAUTHORITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
  LD_LIBRARY_PATH CHROME_DEVEL_SANDBOX CHROMIUM_FLAGS SYSTEMROOT WINDIR COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE
  USERNAME PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) PROGRAMW6432 NUMBER_OF_PROCESSORS OS`.split(/\s/),
);
const NEEDED_GROUPS = ['LC_', 'XDG_', 'FONTCONFIG_', 'GDK_', 'QT_', 'LIBGL_', 'NIX_LD', 'PROCESSOR_'];

/** The environment that a browser gets. Windows does not tell upper case from lower. */
export function browserEnvironment(all: NodeJS.ProcessEnv): Record<string, string> {
  const isNeeded = (name: string) => NEEDED.has(name) || NEEDED_GROUPS.some((group) => name.startsWith(group));
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value !== undefined && isNeeded(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );
}
