static struct ops a = {
	.close = my_close,
	.open = my_open,
	.name = "a",
};
