static struct ops a = {
	.close = my_close,
	.open = my_open,
};

static struct ops b = {
	.close = my_close
};
