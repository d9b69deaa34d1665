void f(void)
{
	char *a;

	a = alloc();
	if (!a)
		return;
	use(a);
}

void g(void)
{
	char *a;

	a = alloc();
	if (NULL != a)
		log(a);
	use(a);
}

void h(void)
{
	char *a;

	a = alloc();
	use(a);
}
