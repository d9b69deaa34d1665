int least(int a, int b, va_list ap)
{
	a = min_t(unsigned long, a, b);
	b = *va_arg(ap, unsigned long *);
	return a + (unsigned long)b;
}
