static struct old a __read_mostly;
struct old __percpu b;

static int __init f(void)
{
	struct old c;

	return 0;
}
