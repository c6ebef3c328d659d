import { PromptBanners } from './prompt-banners';
import { PromptBody, type PromptBodyProps } from './prompt-body';
import { formKey } from './prompt-parts';

/** Fields and choices of one step. Other fields are another form: nothing of a secret passes from one to the next. */
export function PromptView(props: PromptBodyProps) {
  return (
    <>
      <PromptBanners screen={props.screen} busy={props.busy} />
      <PromptBody key={formKey(props.screen)} {...props} />
    </>
  );
}
