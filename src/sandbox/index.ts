export type { Clock } from './clock';
export type { Script, ScriptField, ScriptOption, ScriptStep } from './engine/script';
export type { Fault, FaultPlan, FaultRoute, FaultRule } from './fault-plan';
export { type Fetch, withFaults } from './faults';
export { GOOD_CODE, GOOD_PASSWORD, IDENTITIES, type Identity, type Outcome } from './identities';
export { createSandbox, DEFAULT_API_KEY, type PlaceOptions, type Sandbox, type SandboxOptions } from './sandbox';
export { type Dialect, SITES, type Site } from './sites';
export type { Stage } from './stages';
