int f(void)
{
	constexpr_thing(x);
	int x = {};
	const auto y = 1;
	static auto *z = &g;
	auto a = 1, *b = &a;
	label: int c = 1;
	switch (a) { case 1: int d; break; default: }
	typeof_member(struct x, y) t;
	__typeof__(a) u, v = 1;
	return c;
}
