struct ops a = {
	.name = "a",
	.run = wrap(old_run),
};
