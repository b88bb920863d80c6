import { library, pureCalls } from '@genesys-chat/config/tsdown';

export default library({
  entry: ['src/index.ts', 'src/openapi.ts'],
  deps: { neverBundle: ['@genesys-chat/models'], onlyBundle: ['@valibot/to-json-schema'] },
  plugins: pureCalls(
    String.raw`v\.\w+`,
    'open(?:Object|Enum)',
    'listOf',
    'listParameter',
    'parameter',
    'defineOperation',
    'anyOf',
  ),
});
