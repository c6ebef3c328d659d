import { useState } from 'react';
import { signIn } from './session';

/** To this product, not to a site: yours has its own. */
export function SignIn({ onSignIn }: { onSignIn: () => void }) {
  const [error, setError] = useState('');
  return (
    <main>
      <h1>Welcome</h1>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const email = String(new FormData(event.currentTarget).get('email'));
          signIn(email).then(onSignIn, () => setError('That didn’t work. Try again.'));
        }}
      >
        <label className="field">
          Your email address
          <input className="control" name="email" type="email" autoComplete="email" required />
        </label>
        <button className="button" type="submit">
          Sign in
        </button>
        <p className="error" role="alert">
          {error}
        </p>
      </form>
    </main>
  );
}
