struct ops a = {
	.name = "x",
	.open = f,
};
struct ops b = {
	.open = f
};
