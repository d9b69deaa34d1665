int f(void *p, char *q)
{
	start(9);
	a = foo(1);
	if (q)
		bar(a);
	bar(b);
}
