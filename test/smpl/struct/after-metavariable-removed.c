struct ops a = {
	.name = "x",
};
struct ops b = {
	.open = f,
	.close = g,
};
