export default {
  testEnvironment: './jest-environment.mjs',
  testMatch: ['**/*.jest.mjs'],
  transform: {},
};
