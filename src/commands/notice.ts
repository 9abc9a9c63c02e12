/** A window with what a ribbon command has to tell, for when the pane is not open; the text comes in the address. */
const notice = document.getElementById('notice')!;
notice.textContent = decodeURIComponent(location.hash.slice(1));
