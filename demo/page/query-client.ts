import { QueryClient } from '@tanstack/react-query';

/** The product's own: what the page reads of its connections, it reads once. */
export const queryClient = new QueryClient();
