static_assert(sizeof(struct x) == 8);
static_assert(offsetof(struct x, y) == 4, "y must be second");
_Static_assert(1, "x");
int f(void)
{
	static_assert(sizeof(int) == 4);
	BUILD_BUG_ON(sizeof(struct x) != 4);
	BUILD_BUG_ON_MSG(offsetofend(struct x, b) > 4, "too large");
	static_assert(__same_type(struct x *, y));
	return 0;
}
struct s {
	int a;
	static_assert(1);
};
