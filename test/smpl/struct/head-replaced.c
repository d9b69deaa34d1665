struct ops both = {
	.open = f,
	.close = g,
};
