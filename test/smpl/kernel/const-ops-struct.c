static struct foo_ops a = {
	.open = b,
};
struct foo_ops c = {
	.open = d,
};
