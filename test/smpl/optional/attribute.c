struct old a __attribute__((aligned(8)));

void f(void)
{
	struct old b __attribute__((unused));
	struct old c;
}
