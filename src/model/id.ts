import { z } from 'zod';

/** Lower-case Latin letters, figures and single hyphens: what may stand in an address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a thing that content describes. */
export const idSchema = z.string().regex(idPattern, { error: 'id' });
