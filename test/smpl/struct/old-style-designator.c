struct ops a = {
	open: my_open,
	close: my_close,
};
