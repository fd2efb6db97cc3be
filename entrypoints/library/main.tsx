import { render } from 'preact';
import { LibraryScreen } from './LibraryScreen';

render(<LibraryScreen />, document.body);
