void g(int a, char *b, long c)
{
	show(a);
	show(b);
	show(c);
	show(a + 1);
}
