struct lamp desk = {
#ifdef CONFIG_DIM
	.watts = 1,
#else
	.colour = 2,
#endif
};

struct lamp wall = {
	.size = 4,
#ifdef CONFIG_DIM
	.watts = 1,
#endif
	.colour = 2,
};

struct lamp floor = {
	.colour = 2,
	.watts = 1,
};
