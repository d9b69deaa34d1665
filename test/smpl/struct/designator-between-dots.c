struct ops a = {
	.open = f,
	.close = g,
};
static const struct ops b = { .close = g, .open = f };
struct ops c = {
	.close = g,
	.open = f
};
