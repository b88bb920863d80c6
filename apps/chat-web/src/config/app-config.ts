import * as v from 'valibot';

/** Where the app finds its platform, and as which OAuth client it signs in. */
export const AppConfigSchema = v.pipe(
  v.object({
    /** Region of the organisation, such as `eu_central_1`, or its domain. */
    region: v.optional(v.string()),
    /** One address for API and login instead of a region: the fake. */
    baseUrl: v.optional(v.string()),
    /** Id of an OAuth client of type "Code Authorization (PKCE)" that may redirect to this page. */
    clientId: v.pipe(v.string(), v.nonEmpty()),
    /** Whether the platform is the fake of this project, so that its controls can be shown. */
    isFake: v.optional(v.boolean(), false),
    /** Whether the server of the page can make the fake fail on purpose. */
    hasFaults: v.optional(v.boolean(), false),
    /** Seconds that the organisation allows for editing a message. */
    editWindowSeconds: v.optional(v.pipe(v.number(), v.minValue(0)), 60),
  }),
  v.check(
    ({ region, baseUrl }) => (region === undefined) !== (baseUrl === undefined),
    'needs either region or baseUrl',
  ),
);

/** Where the app finds its platform. Checked by {@link AppConfigSchema}. */
export interface AppConfig extends v.InferOutput<typeof AppConfigSchema> {}
