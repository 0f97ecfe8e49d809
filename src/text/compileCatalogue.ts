import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Messages by id in ICU's notation, as a locale's file holds them. */
export type MessageSources = Readonly<Record<string, string>>;

/** Messages by id, taken apart, so that a page needs no parser. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/** Takes a locale's messages apart; throws and names the message that is not ICU. */
export function compileCatalogue(sources: MessageSources): Catalogue {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, compileMessage(id, source)]),
  );
}

function compileMessage(id: string, source: string): CompiledMessage {
  try {
    return compileMessageOrThrow(source);
  } catch (error) {
    throw new SyntaxError(`message ${id}: ${error instanceof Error ? error.message : error}`);
  }
}
