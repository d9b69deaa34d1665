struct s a = {};
struct s b = {
	.y = 1
};
struct s c = { .y = 1 };
struct s d = { .y = 1, };
struct s e = {
};
