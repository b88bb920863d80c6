import contractFile from '../../contract/chat-api.contract.json' with { type: 'json' };

/** A field of a model, as the platform declares it. */
export interface ContractField {
  readonly name: string;
  /** `string`, `integer`, `boolean`, `object`, a model, `T[]` or `map<string,T>`. */
  readonly type: string;
  readonly required: boolean;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly maxItems?: number;
}

/** A query parameter, as the platform declares it. */
export interface ContractParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly enum?: readonly string[];
}

/** An operation, as the platform declares it. */
export interface ContractOperation {
  readonly id: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly revisions: readonly string[];
  readonly permissions: readonly string[];
  readonly pathParameters: readonly string[];
  readonly query: readonly ContractParameter[];
  readonly body: { readonly model: string; readonly required: boolean } | null;
  readonly returns: string | null;
  /** `null` where the platform documents none. */
  readonly successStatus: number | null;
}

/** Facts about the platform that were gathered independently of the packages. */
export interface Contract {
  readonly operations: readonly ContractOperation[];
  readonly topics: readonly { readonly topic: string; readonly model: string }[];
  readonly models: Readonly<Record<string, { readonly fields: readonly ContractField[] }>>;
}

export const contract: Contract = contractFile;

/** Names a model as the packages do: without the topic that the platform puts in front of it. */
export function modelName(contractName: string): string {
  return contractName
    .replace(/^CollaborateChat(?:Adhoc|Group)MessageEventTopic/, '')
    .replace(/^ChatBadgeTopic/, '')
    .replace(/^SystemMessageSystemMessage$/, 'SystemMessage');
}
