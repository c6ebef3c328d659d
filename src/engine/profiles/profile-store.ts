import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeStates, type StorageState } from './storage-state';

/** A profile's file cannot be read. `message` says which of the options to look at. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

export interface ProfileStore {
  /** The state that a profile's browser starts with; null if it never signed in. @throws ProfileError */
  load(profileName: string): Promise<StorageState | null>;
  /** Merges the state that a login left into the profile. @throws ProfileError */
  save(profileName: string, state: StorageState): Promise<void>;
}

export interface ProfileFolder {
  /** Made if it is missing. One file for each profile, readable by its owner alone. */
  readonly folder: string;
  /** 32 bytes, or their base64 or hex. */
  readonly key: string | Uint8Array;
}

const MAGIC = Buffer.from('MAP1');
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = MAGIC.length + IV_BYTES + TAG_BYTES;

function keyBytes(key: string | Uint8Array): Buffer {
  const bytes =
    typeof key !== 'string' ? Buffer.from(key) : Buffer.from(key, /^[\da-f]{64}$/i.test(key) ? 'hex' : 'base64');
  if (bytes.length !== 32) {
    throw new TypeError(
      'profileKey must be 32 bytes, or their base64 or hex: node -e "console.log(crypto.randomBytes(32).toString(\'base64\'))" prints one.',
    );
  }
  return bytes;
}

/** Changes are made one after the other, so that two logins of one profile do not overwrite each other. */
function inOrder(): <Result>(profileName: string, change: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (profileName, change) => {
    const next = (last.get(profileName) ?? Promise.resolve()).then(change, change);
    last.set(profileName, next);
    const forget = () => {
      if (last.get(profileName) === next) last.delete(profileName);
    };
    next.then(forget, forget);
    return next;
  };
}

/** Profiles that last as long as the process. */
export function memoryProfiles(): ProfileStore {
  const states = new Map<string, StorageState>();
  return {
    load: async (profileName) => states.get(profileName) ?? null,
    async save(profileName, state) {
      states.set(profileName, mergeStates(states.get(profileName) ?? null, state));
    },
  };
}

/**
 * Profiles in a folder, encrypted with AES-256-GCM. A file cannot be taken for another profile's, and its name does not
 * tell whose it is.
 *
 * @throws TypeError when the key is not 32 bytes.
 */
export function folderProfiles({ folder, key }: ProfileFolder): ProfileStore {
  const secret = keyBytes(key);
  const change = inOrder();
  const pathOf = (profileName: string) =>
    join(folder, `${createHash('sha256').update(profileName).digest('hex').slice(0, 40)}.profile`);

  const load: ProfileStore['load'] = async (profileName) => {
    let file: Buffer;
    try {
      file = await readFile(pathOf(profileName));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new ProfileError('A profile cannot be read: look at the rights of the folder of profiles.', {
        cause: error,
      });
    }
    try {
      if (file.length < HEADER_BYTES || !file.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('no profile');
      const iv = file.subarray(MAGIC.length, MAGIC.length + IV_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(profileName));
      decipher.setAuthTag(file.subarray(HEADER_BYTES - TAG_BYTES, HEADER_BYTES));
      const plain = Buffer.concat([decipher.update(file.subarray(HEADER_BYTES)), decipher.final()]);
      return JSON.parse(plain.toString()) as StorageState;
    } catch {
      // No `cause`: it might quote what was decrypted.
      throw new ProfileError(
        'A profile cannot be opened: its file is damaged, or profileKey is not the one it was saved with.',
      );
    }
  };

  return {
    load,
    save: (profileName, state) =>
      change(profileName, async () => {
        const merged = mergeStates(await load(profileName), state);
        const iv = randomBytes(IV_BYTES);
        const cipher = createCipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG_BYTES });
        cipher.setAAD(Buffer.from(profileName));
        const body = Buffer.concat([cipher.update(JSON.stringify(merged)), cipher.final()]);
        const path = pathOf(profileName);
        const draft = `${path}.${randomBytes(6).toString('hex')}`;
        try {
          await mkdir(folder, { recursive: true, mode: 0o700 });
          await writeFile(draft, Buffer.concat([MAGIC, iv, cipher.getAuthTag(), body]), { mode: 0o600, flag: 'wx' });
          await rename(draft, path);
        } catch (error) {
          await rm(draft, { force: true }).catch(() => {});
          throw new ProfileError('A profile cannot be saved: look at the rights of the folder of profiles.', {
            cause: error,
          });
        }
      }),
  };
}
