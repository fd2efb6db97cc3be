import { render } from 'preact';
import { ReaderScreen } from './ReaderScreen';

render(<ReaderScreen />, document.body);
