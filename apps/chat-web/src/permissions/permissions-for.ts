// A file of its own, fetched when the app stands: it carries the whole table of operations.
export { permissionsFor } from '@genesys-chat/chat-api';
