struct s one = {
	.inner = {
		.a = 3,
	},
};
struct s two = { .inner.a = 3 };
