import type { Block } from '../stand-in/blocks.ts';
import { useBlockHost } from './block-host.ts';
import { Element } from './element.tsx';
import { withEmoji } from './emoji.ts';
import { inputId } from './inputs.tsx';
import { Markdown } from './markdown.tsx';
import { RichText } from './rich-text.tsx';
import { TextObject } from './text-object.tsx';

/** Block Kit, as Slack draws it. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div class="blocks">
      {blocks.map((block, at) => (
        <BlockView key={block.block_id ?? at} block={block} />
      ))}
    </div>
  );
}

type Of<Type extends Block['type']> = { readonly block: Extract<Block, { type: Type }> };

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'header':
      return <h3 class="block-header">{withEmoji(block.text.text)}</h3>;
    case 'divider':
      return <hr class="block-divider" />;
    case 'section':
      return <Section block={block} />;
    case 'context':
      return <Context block={block} />;
    case 'actions':
    case 'context_actions':
      return (
        <div class={`block-${block.type}`}>
          {block.elements.map((element, at) => (
            <Element
              key={element.action_id ?? at}
              blockId={block.block_id ?? ''}
              element={element}
            />
          ))}
        </div>
      );
    case 'image':
      return (
        <figure class="block-image">
          {block.title && <figcaption>{withEmoji(block.title.text)}</figcaption>}
          <img src={imageUrl(block)} alt={block.alt_text} />
        </figure>
      );
    case 'input':
      return <Input block={block} />;
    case 'rich_text':
      return <RichText parts={block.elements} />;
    case 'table':
      return <Table block={block} />;
    case 'markdown':
      return <Markdown text={block.text} />;
    case 'alert':
      return (
        <div class={`block-alert ${block.level ?? 'default'}`} role="note">
          <TextObject text={block.text} />
        </div>
      );
  }
}

function Section({ block }: Of<'section'>) {
  const { accessory } = block;
  return (
    <div class="block-section">
      <div class="section-text">
        {block.text && <TextObject text={block.text} />}
        {block.fields && (
          <div class="section-fields">
            {block.fields.map((field, at) => (
              <div key={at}>
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory?.type === 'image' && (
        <img class="section-image" src={imageUrl(accessory)} alt={accessory.alt_text} />
      )}
      {accessory !== undefined && accessory.type !== 'image' && (
        <div class="section-accessory">
          <Element blockId={block.block_id ?? ''} element={accessory} />
        </div>
      )}
    </div>
  );
}

function Context({ block }: Of<'context'>) {
  return (
    <div class="block-context">
      {block.elements.map((element, at) =>
        element.type === 'image' ? (
          <img key={at} src={imageUrl(element)} alt={element.alt_text} />
        ) : (
          <span key={at}>
            <TextObject text={element} />
          </span>
        ),
      )}
    </div>
  );
}

function Input({ block }: Of<'input'>) {
  const blockId = block.block_id ?? '';
  const error = useBlockHost().errors[blockId];
  return (
    <div class={error === undefined ? 'block-input' : 'block-input wrong'}>
      <label for={inputId(blockId)}>
        {withEmoji(block.label.text)}
        {block.optional && <span class="optional"> (optional)</span>}
      </label>
      <Element blockId={blockId} element={block.element} isInput={true} />
      {error !== undefined && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      {block.hint && <p class="input-hint">{withEmoji(block.hint.text)}</p>}
    </div>
  );
}

function Table({ block }: Of<'table'>) {
  return (
    <div class="table-scroll">
      <table class="block-table">
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td
                  key={column}
                  style={{ textAlign: block.column_settings?.[column]?.align ?? 'left' }}
                >
                  {cell.type === 'rich_text' ? <RichText parts={cell.elements} /> : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Slack's own files are reached without the bot's token through the playground. */
function imageUrl(image: {
  readonly image_url?: string | undefined;
  readonly slack_file?:
    | { readonly id?: string | undefined; readonly url?: string | undefined }
    | undefined;
}): string {
  const fromUrl = /\/files-pri\/[A-Z0-9]+-(\w+)\//.exec(
    image.slack_file?.url ?? image.image_url ?? '',
  );
  const id = image.slack_file?.id ?? fromUrl?.[1];
  return id === undefined ? (image.image_url ?? '') : `/playground/files/${id}`;
}
