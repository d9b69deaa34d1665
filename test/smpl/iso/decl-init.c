void f(void)
{
	struct task *t = get_current();
	struct task *u;

	u = get_current();
	g(t, u);
}
