import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { jsonSchemas } from '../../src/scenario/jsonSchemas.ts';

const folder = 'assets/scenarios/schema';

// A changed format makes these fail; `npm test -- --update tests/scenario` writes the schemas anew.
describe('the schemas for editors', () => {
  it.each([...jsonSchemas()])('%s says what the reader expects', async (path, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(process.cwd(), folder, path));
  });

  it('are no more than these', () => {
    expect([...filesIn(folder).keys()].sort()).toEqual([...jsonSchemas().keys()].sort());
  });
});
