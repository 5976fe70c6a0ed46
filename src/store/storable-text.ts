import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/**
 * Replaces what a PostgreSQL text column cannot hold: NUL, and halves of a surrogate pair (a
 * telling line clipped in the middle of an emoji). SQLite gets the same, so that both answer alike.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Applies `storableText` to every value of every statement. */
export const storableTextPlugin: KyselyPlugin = {
  transformQuery: (args: PluginTransformQueryArgs): RootOperationNode =>
    transformer.transformNode(args.node, args.queryId),
  transformResult: async (args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> =>
    args.result,
};

const clean = (value: unknown) => (typeof value === 'string' ? storableText(value) : value);

class StorableTextTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) };
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
  ): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) };
  }
}

const transformer = new StorableTextTransformer();
