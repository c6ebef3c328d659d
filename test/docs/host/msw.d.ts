/** What the guide uses of MSW, which is installed by `npm run test:examples` alone and used there for real. */
declare module 'msw' {
  export const http: {
    all(path: string, resolver: (info: { readonly request: Request }) => Promise<Response>): RequestHandler;
  };
  interface RequestHandler {
    readonly info: object;
  }
}

declare module 'msw/node' {
  export function setupServer(...handlers: readonly import('msw').RequestHandler[]): { listen(): void; close(): void };
}
