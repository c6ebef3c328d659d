import { PromptBanners } from './prompt-banners';
import { PromptBody, type PromptBodyProps } from './prompt-body';

/** Fields and choices of one step, and what went wrong with them. */
export function PromptView(props: PromptBodyProps) {
  return (
    <>
      <PromptBanners screen={props.screen} busy={props.busy} />
      <PromptBody {...props} />
    </>
  );
}
