struct old a;

void f(void)
{
	struct old b;
	struct new c;
}
