import '../../../src/appearance/styles.css';
import './page.css';
import { applyConditions, ownTime } from './conditions';
import { installTools } from './tools';

// Before anything of the widget is there.
const asked = new URLSearchParams(location.search);
applyConditions(asked);
installTools();
if (asked.has('connection')) void import('./widget').then(({ showWidget }) => showWidget());
else {
  const setSpeed = ownTime();
  void import('./gallery').then(({ openGallery }) => openGallery(setSpeed));
}
