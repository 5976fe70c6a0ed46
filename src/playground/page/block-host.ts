import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { InteractiveElement } from '../stand-in/block-elements.ts';
import type { Choices, Chosen } from '../stand-in/chosen.ts';

/** What carries the blocks: a message, a modal or the home tab. */
export interface BlockHost {
  /** Tells the bot; false if it did not acknowledge. */
  press(blockId: string, element: InteractiveElement, value?: Chosen): Promise<boolean>;
  /** What was typed and chosen, by block_id. */
  readonly values: Choices;
  setValue(blockId: string, value: Chosen): void;
  /** What the bot objects to, by block_id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The host of the component's blocks. */
export const BlockHostContext = createContext<BlockHost | undefined>(undefined);

/** @throws Error outside of blocks: a mistake in the page's own code */
export function useBlockHost(): BlockHost {
  const host = useContext(BlockHostContext);
  if (host === undefined) throw new Error('outside of blocks');
  return host;
}

/** One element's press: asks first if the element says so, and shows how it goes. */
export interface PressState {
  readonly phase: 'idle' | 'asking' | 'busy' | 'failed';
  press(value?: Chosen): void;
  confirm(): void;
  cancel(): void;
}

/** Pressing of one element. */
export function usePress(blockId: string, element: InteractiveElement): PressState {
  const host = useBlockHost();
  const [phase, setPhase] = useState<PressState['phase']>('idle');
  const [pending, setPending] = useState<Chosen>();
  const send = async (value: Chosen | undefined): Promise<void> => {
    setPhase('busy');
    const acknowledged = await host.press(blockId, element, value);
    setPhase(acknowledged ? 'idle' : 'failed');
  };
  return {
    phase,
    press(value) {
      setPending(value);
      if ('confirm' in element && element.confirm !== undefined) setPhase('asking');
      else void send(value);
    },
    confirm: () => void send(pending),
    cancel: () => setPhase('idle'),
  };
}
