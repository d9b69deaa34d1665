struct ops a = {
	.name = "a",
	.open = old_open,
};

struct other b = {
	.open = old_open,
};
