import { describe, expect, it } from 'vitest';
import { aClassInPlay } from '../support/aClassInPlay.ts';
import { aServer } from '../support/aServer.ts';
import { soaks } from '../support/soak.ts';

/** What has run as a script, a formula or a command somewhere, or looks like something else than it is. */
const seeds = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  "javascript:alert('x')",
  '{{constructor.constructor("alert(1)")()}}',
  ['$', '{alert(1)}'].join(''),
  '</textarea><iframe src="//evil.example">',
  '=HYPERLINK("http://evil.example")',
  "'; drop table entry; --",
  '%3Cscript%3E&lt;script&gt;',
  '42["dismissed",{"code":"removed"}]',
  '__proto__',
];
/** What turns the direction of a line around, or ends a message of the wire. */
const unsaid = ['\u202Egnihtemos\u202C', '\u001e41\u001e', 'a\u0000b'];
const corpus = soaks
  ? seeds.flatMap((text) => Array.from({ length: 36 }, (_, n) => `${text}${'<'.repeat(n % 6)}${n}`))
  : seeds;

describe('words of an instructor (R-12)', () => {
  it('travel as data: they come as they were said, as nothing else, and under a type that runs nothing', async () => {
    const { server, warnings, close } = await aServer({ speed: 50 });
    const inPlay = await aClassInPlay(server.address, 2);
    const { host, students, opened } = inPlay;
    const [{ probe }] = students as [(typeof students)[number]];
    for (const text of corpus)
      expect(await host.patiently(() => host.inClass({ kind: 'broadcast', text }))).toMatchObject({
        ok: true,
      });
    for (const text of unsaid)
      expect(await host.patiently(() => host.inClass({ kind: 'broadcast', text }))).toEqual({
        ok: false,
        refusal: { by: 'door', code: 'malformed' },
      });
    const told = () => (probe.classView?.audience === 'member' ? probe.classView.messages : []);
    await probe.until('all of them', () => told().length === corpus.length);
    expect(told().map(({ text }) => text)).toEqual(corpus);
    expect(probe.dismissed).toBe(null);
    expect(probe.socket.connected).toBe(true);
    const record = await fetch(new URL('api/record', server.address), {
      headers: { authorization: `Bearer ${opened.hostKey}` },
    });
    expect(record.headers.get('content-type')).toMatch(/^application\/json/);
    expect(record.headers.get('x-content-type-options')).toBe('nosniff');
    expect(record.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(warnings).toEqual([]);
    inPlay.close();
    await close();
  });
});
