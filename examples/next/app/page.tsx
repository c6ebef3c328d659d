import { currentUser } from '@/lib/current-user';
import { Accounts } from './accounts';
import { signIn, signOut } from './actions';

export default async function Page() {
  const user = await currentUser();
  if (user === null) {
    return (
      <main>
        <h1>Welcome</h1>
        <form className="form" action={signIn}>
          <label className="field">
            Your email address
            <input className="control" name="email" type="email" autoComplete="email" required />
          </label>
          <button className="button" type="submit">
            Sign in
          </button>
        </form>
      </main>
    );
  }
  return (
    <>
      <header className="bar">
        <span>{user.email}</span>
        <form action={signOut}>
          <button className="button" type="submit">
            Sign out
          </button>
        </form>
      </header>
      <main>
        <h1>Your accounts</h1>
        {/* Another person is another page: nothing that was read for one is shown to the next. */}
        <Accounts key={user.id} />
      </main>
    </>
  );
}
