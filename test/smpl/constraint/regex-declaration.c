void f(void)
{
	int unused_a;
	int a, unused_b, c;
	char *unused_c = 0;
	use(a, c);
}
