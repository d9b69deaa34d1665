void f(void)
{
	char *a;

	a = alloc();
	if (a)
		use(a);
}

void h(void)
{
	char *a;

	a = alloc();
	if (!a)
		use(a);
	else
		use(a);
}
