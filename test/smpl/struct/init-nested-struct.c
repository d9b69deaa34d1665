struct outer o = {
	.name = "o",
	.inner = {
		.size = 4,
		.flags = 1,
	},
};
