void k(unsigned long a, unsigned long int b, long unsigned c, long unsigned int d, long e)
{
	f(a);
	f(b);
	f(c);
	f(d);
	f(e);
}
