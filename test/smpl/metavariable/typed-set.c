void g(int a, char *b, long c, short d)
{
	show(a);
	show(b);
	show(c);
	show(d);
}
