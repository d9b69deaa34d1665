void f(int n)
{
	char *a = alloc(n), *b = alloc(n + 1);
	char *c;

	c = alloc(2);
}
