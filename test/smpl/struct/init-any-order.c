struct ops x = {
	.open = one,
	.close = two,
};

struct ops y = {
	.close = two,
	.name = "n",
	.open = one,
};
