import { describe, expect, it, vi } from 'vitest';
import { createOwnership, type OwnershipCacheOptions } from './ownership';
import { createProjection } from './visible-connection';

const projection = createProjection(false);

function connection(id: string, owner: string) {
  const made = projection.connection({ id, profile_name: owner, domain: 'd.example', status: 'NEEDS_AUTH' });
  if (made === null) throw new Error('The test made no connection.');
  return made;
}

function setUp(options: OwnershipCacheOptions = {}) {
  let time = 0;
  const retrieve = vi.fn(async (id: string) => connection(id, 'owner'));
  const ownership = createOwnership(retrieve, options, () => time);
  return {
    ownership,
    retrieve,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('ownership', () => {
  it('asks once while it remembers', async () => {
    const { ownership, retrieve, pass } = setUp({ ttlMs: 1000 });
    await ownership.require('ma_1', 'owner');
    pass(999);
    await ownership.require('ma_1', 'owner');
    expect(retrieve).toHaveBeenCalledTimes(1);
    pass(1);
    await ownership.require('ma_1', 'owner');
    expect(retrieve).toHaveBeenCalledTimes(2);
  });

  it('remembers the owner and not the caller, who is told after a look-up as for an unknown one', async () => {
    const { ownership, retrieve } = setUp();
    await expect(ownership.require('ma_1', 'stranger')).rejects.toMatchObject({ status: 404 });
    await expect(ownership.require('ma_1', 'stranger')).rejects.toMatchObject({ status: 404 });
    expect(retrieve).toHaveBeenCalledTimes(2);
    await expect(ownership.require('ma_1', 'owner')).resolves.toMatchObject({ domain: 'd.example' });
    expect(retrieve).toHaveBeenCalledTimes(2);
  });

  it('learns from every response of Kernel', async () => {
    const { ownership, retrieve } = setUp();
    ownership.check(connection('ma_1', 'owner'), 'owner');
    expect(() => ownership.check(connection('ma_2', 'other'), 'owner')).toThrow('There is no such connection.');
    await ownership.require('ma_1', 'owner');
    await ownership.require('ma_2', 'other');
    expect(retrieve).not.toHaveBeenCalled();
  });

  it('remembers no more than it may, and drops what it learnt first', async () => {
    const { ownership, retrieve } = setUp({ maxEntries: 2 });
    for (const id of ['ma_1', 'ma_2', 'ma_3', 'ma_3', 'ma_2']) await ownership.require(id, 'owner');
    expect(retrieve).toHaveBeenCalledTimes(3);
    await ownership.require('ma_1', 'owner');
    expect(retrieve).toHaveBeenCalledTimes(4);
  });

  it('can be switched off', async () => {
    const { ownership, retrieve } = setUp({ maxEntries: 0 });
    await ownership.require('ma_1', 'owner');
    await ownership.require('ma_1', 'owner');
    expect(retrieve).toHaveBeenCalledTimes(2);
  });

  it('forgets what was deleted, and does not remember a failure', async () => {
    const { ownership, retrieve } = setUp();
    await ownership.require('ma_1', 'owner');
    ownership.forget('ma_1');
    retrieve.mockRejectedValueOnce(new Error('gone'));
    await expect(ownership.require('ma_1', 'owner')).rejects.toThrow('gone');
    await ownership.require('ma_1', 'owner');
    expect(retrieve).toHaveBeenCalledTimes(3);
  });
});
