struct dev d = {
	.ops = {
		.open = a_open,
		.close = a_close,
	},
	.n = 3,
};
