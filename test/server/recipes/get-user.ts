/** Stands for what a product has already: who is signed in to it. Here by a cookie that nobody has signed. */
export async function getUser(request: Request): Promise<{ readonly id: string } | null> {
  const id = /(?:^|; )session=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  return id === undefined ? null : { id };
}
