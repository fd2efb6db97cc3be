import { render } from 'preact';
import { PopupScreen } from './PopupScreen';

render(<PopupScreen />, document.body);
