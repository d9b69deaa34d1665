typedef unsigned int u32;
void g(unsigned a, unsigned int b, u32 c, int d, unsigned long e)
{
	use(a);
	use(b);
	use(c);
	use(d);
	use(e);
}
