static const struct ops a = {
	.open = a_open,
	.close = a_close,
};

static const struct ops b = {
	.close = b_close,
};
