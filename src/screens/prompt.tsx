import { PromptBanners } from './prompt-banners';
import { PromptBody, type PromptBodyProps } from './prompt-body';

/** Fields and choices of one step. Another prompt is another form: nothing of a secret passes from one to the next. */
export function PromptView(props: PromptBodyProps) {
  return (
    <>
      <PromptBanners screen={props.screen} busy={props.busy} />
      <PromptBody key={props.screen.prompt.id} {...props} />
    </>
  );
}
