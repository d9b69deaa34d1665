void f(int n, ...)
{
	int a = va_arg(ap, int);
	char *b = va_arg(ap, char *);
	void (*c)(int) = va_arg(ap, void (*)(int));
}
