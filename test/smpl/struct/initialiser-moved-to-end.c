struct foo q = {
	.w = 0,
	.x = 1,
	.y = 2,
};
struct foo r = { .x = 1, .y = 2 };
