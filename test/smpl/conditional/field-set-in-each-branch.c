struct lamp desk = {
	.colour = 1,
#ifdef CONFIG_DIM
	.disabled = 1,
#else
	.disabled = 0,
#endif
	.colour = 2,
};

struct lamp wall = {
	.colour = 1,
#ifdef CONFIG_DIM
	.watts = 1,
#endif
	.watts = 0,
};
