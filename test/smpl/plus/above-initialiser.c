struct ops a = {
	.name = "x",
	.open = f,
};
