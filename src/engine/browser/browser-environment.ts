/**
 * What a browser needs of this process's environment: where programs, libraries, fonts, settings and the display are, and the
 * language and time zone of the machine. Secrets have names of their own, and stay here.
 */
const NEEDED =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TZDIR|DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|XDG_\w+|DBUS_SESSION_BUS_ADDRESS|LD_LIBRARY_PATH|FONTCONFIG_\w+|CHROME_DEVEL_SANDBOX|CHROMIUM_FLAGS|GDK_\w+|QT_\w+|LIBGL_\w+|NIX_LD\w*|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|USERNAME|PROGRAMDATA|PROGRAMFILES(\(X86\))?|PROGRAMW6432|NUMBER_OF_PROCESSORS|PROCESSOR_\w+|OS)$/i;

/** The environment that a browser gets. */
export function browserEnvironment(all: NodeJS.ProcessEnv): Record<string, string> {
  const needed = Object.entries(all).filter(
    (each): each is [string, string] => NEEDED.test(each[0]) && each[1] !== undefined,
  );
  return Object.fromEntries(needed);
}
