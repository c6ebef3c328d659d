export type { Clock } from '../kernel-api/clock';
export type { Dialect } from '../kernel-api/dialects';
export type { Fault, FaultPlan, FaultRoute, FaultRule } from './fault-plan';
export { type Fetch, withFaults } from './faults';
export { GOOD_CODE, GOOD_PASSWORD, IDENTITIES, type Identity, type Outcome } from './identities';
export { createSandbox, DEFAULT_API_KEY, type PlaceOptions, type Sandbox, type SandboxOptions } from './sandbox';
export type { Script, ScriptField, ScriptOption, ScriptStep } from './script/script';
export { SITES, type Site } from './sites';
export type { Stage } from './stages';
