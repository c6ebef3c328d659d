import type { ApiError } from './api-error';

/** Sent with every response: what it holds belongs to one person and is out of date a moment later. */
const ALWAYS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const JSON_HEADERS = { ...ALWAYS, 'Content-Type': 'application/json' };

const EVENT_STREAM_HEADERS = {
  ...ALWAYS,
  // no-transform and X-Accel-Buffering (nginx): an intermediary that compresses or buffers would hold events back.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'Content-Type': 'text/event-stream',
};

/** Headers of this response alone, above all CORS. */
export type ExtraHeaders = Readonly<Record<string, string>> | null;

export function jsonResponse(status: number, body: unknown, extra: ExtraHeaders): Response {
  const headers = extra === null ? JSON_HEADERS : { ...JSON_HEADERS, ...extra };
  return new Response(JSON.stringify(body), { status, headers });
}

export function emptyResponse(extra: ExtraHeaders): Response {
  return new Response(null, { status: 204, headers: { ...ALWAYS, ...extra } });
}

export function eventStreamResponse(stream: ReadableStream<Uint8Array>, extra: ExtraHeaders): Response {
  return new Response(stream, { status: 200, headers: { ...EVENT_STREAM_HEADERS, ...extra } });
}

/** `{code, message}`, the required members of Kernel's error body. */
export function errorResponse({ status, code, message, details }: ApiError, extra: ExtraHeaders): Response {
  return jsonResponse(status, { code, message }, { ...details.headers, ...extra });
}
