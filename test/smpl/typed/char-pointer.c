void f(char *a, const char *b, int *c)
{
	char buf[10];

	show(a);
	show(b);
	show(buf);
	show(c);
	show("x");
}
