import { createHmac } from 'node:crypto';

/** What authenticator app and application share: twenty bytes, in base32. */
export const KEY = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const STEP_SECONDS = 30;

function base32(text) {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code of a time step (RFC 6238). */
function codeOf(step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', base32(KEY)).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function currentStep() {
  return Math.floor(Date.now() / 1000 / STEP_SECONDS);
}

/** The code that an authenticator app shows now. */
export function currentCode() {
  return codeOf(currentStep());
}

let used = 0;

/** The next code that was not used yet, for an application that takes each once, and some ahead of their time. */
export function unusedCode() {
  used = Math.max(currentStep(), used + 1);
  return codeOf(used);
}
