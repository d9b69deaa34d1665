static struct ops a = {
	.open = my_open,
};
static const struct ops b = {
	.open = my_open,
};
