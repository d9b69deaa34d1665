struct lamp desk = {
	.watts = 40,
	.colour = 1,
};

struct lamp wall = {
	.watts = 40,
	.colour = 1,
	.size = 3,
};
