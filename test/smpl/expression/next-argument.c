int f(void)
{
	int a = va_arg(ap, int);
	char *b = va_arg(ap, char *);
	struct s c = va_arg(ap, struct s);
}
