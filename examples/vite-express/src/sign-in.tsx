import { useState } from 'react';
import { signIn } from './session';

/** To this product, not to a site: yours has its own. */
export function SignIn({ onSignIn }: { onSignIn: () => void }) {
  const [error, setError] = useState('');
  return (
    <main>
      <h1>Welcome</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const email = String(new FormData(event.currentTarget).get('email'));
          signIn(email).then(onSignIn, () => setError('That didn’t work. Try again.'));
        }}
      >
        <label>
          Your email address
          <input name="email" type="email" autoComplete="email" required />
        </label>
        <button type="submit">Sign in</button>
        <p role="alert">{error}</p>
      </form>
    </main>
  );
}
