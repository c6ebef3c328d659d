export {
  GOOD_CODE,
  GOOD_PASSWORD,
  IDENTITIES,
  type Identity,
  type Sandbox,
  type Script,
  type ScriptField,
  type ScriptOption,
  type ScriptStep,
  SITES,
  type Site,
  type Stage,
} from '../sandbox';
export { createTestAuth, type RoutedRequest, type TestAuth, type TestAuthOptions } from './create-test-auth';
export type { SignInAnswers, SignInResult, TestUser } from './sign-in';
