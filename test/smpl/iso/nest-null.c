void f(void)
{
	char *a;

	a = alloc();
	if (!a || NULL == a)
		log();
	while (a == NULL)
		step();
	put(a);
}
