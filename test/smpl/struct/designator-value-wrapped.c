struct ops a = {
	.name	= "a",
	.open	= a_open,
	.close	= a_close,
};
