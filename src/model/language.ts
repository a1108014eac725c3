import { z } from 'zod';

/** How a language is written in content: an ISO 639-1 code. */
export const languagePattern = /^[a-z]{2}$/;

export const languageSchema = z.string().regex(languagePattern, { error: 'language' });
