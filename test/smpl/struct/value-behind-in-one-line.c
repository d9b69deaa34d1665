struct s a = { .y = 1, };
struct s b = {
	.y = 1,
};
struct s c = { .y = 1 };
struct s d = { .y = 1, /* of y */ };
