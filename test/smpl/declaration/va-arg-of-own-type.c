void f(int n, ...)
{
	int a = va_arg(ap, int);
	char *b = va_arg(ap, char *);
	long c = va_arg(ap, int);

	use(a, b, c);
}
