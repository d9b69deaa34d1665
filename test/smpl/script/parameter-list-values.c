void f(int a, char *b)
{
	call1(a, b + 1);
}

void g(void)
{
}
