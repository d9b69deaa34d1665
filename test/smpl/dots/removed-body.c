void f(int x)
{
	pre();
}

static int g(void)
{
	return 3;
}

int x;
