import * as z from 'zod/mini';

// A page under a strict content policy may not make code from text, nor even try. zod/mini does not;
// zod itself would, unless it is told before the first schema is made.
z.config({ jitless: true });
