void f(va_list list)
{
	int a = va_arg(list, int);
	char *b = va_arg(list, char *);
	int c = offsetof(struct pair, left);
	int d = offsetof(struct pair, left.size);
}
