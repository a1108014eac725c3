/**
 * The descriptor of the data, `content/trade/datapackage.json`, as far as the site shows it: a Frictionless Data Package
 * (https://datapackage.org/standard/data-package/). It is served as it is; other properties stay unread here.
 */
import { z } from 'zod';

const fieldSchema = z.object({
  name: z.string().min(1),
  title: z.string().min(1),
  type: z.string().min(1),
  description: z.string().min(1),
  categories: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  constraints: z.object({ required: z.boolean().optional() }).optional(),
});

const dataPackageSchema = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  keywords: z.array(z.string()),
  resources: z.array(
    z.object({
      name: z.string().min(1),
      title: z.string().min(1),
      description: z.string().min(1),
      path: z.string().regex(/^[a-z]+\.csv$/),
      schema: z.object({ fields: z.array(fieldSchema) }),
    }),
  ),
});

export type DataPackage = Readonly<z.output<typeof dataPackageSchema>>;
export type DataField = Readonly<z.output<typeof fieldSchema>>;

/** Reads the descriptor. @throws Error where it is no JSON or lacks what the site shows; a unit test keeps it sound */
export function parseDataPackage(text: string): DataPackage {
  return dataPackageSchema.parse(JSON.parse(text));
}
