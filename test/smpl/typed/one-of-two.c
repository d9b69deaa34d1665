void g(int a, long b, char c, unsigned d)
{
	use(a);
	use(b);
	use(c);
	use(d);
}
