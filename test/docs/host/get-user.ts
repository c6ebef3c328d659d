/** What a product has already: who is signed in to it, by cookie or token. */
export async function getUser(request: Request): Promise<{ readonly id: string } | null> {
  const id = request.headers.get('Authorization');
  return id === null ? null : { id };
}
