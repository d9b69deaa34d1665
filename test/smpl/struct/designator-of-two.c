struct ops a = {
	.open = f,
	.close = g,
	.read = h,
};
