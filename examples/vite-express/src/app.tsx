import { useEffect, useState } from 'react';
import { Accounts } from './accounts';
import { currentUser, signOut, type User } from './session';
import { SignIn } from './sign-in';

export function App() {
  // Undefined until the server has said who is signed in.
  const [user, setUser] = useState<User | null>();
  const refresh = () => void currentUser().then(setUser);
  useEffect(refresh, []);

  if (user === undefined) return null;
  if (user === null) return <SignIn onSignIn={refresh} />;
  return (
    <>
      <header className="bar">
        <span>{user.email}</span>
        <button className="button" type="button" onClick={() => void signOut().then(refresh)}>
          Sign out
        </button>
      </header>
      {/* Another person is another page: nothing that was read for one is shown to the next. */}
      <Accounts key={user.id} />
    </>
  );
}
