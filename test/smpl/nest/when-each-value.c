int f(void *p, char *q)
{
	a = foo(1);
	if (q)
		bar(a);
	bar(b);
}
int g(void *p, char *q)
{
	if (q)
		bar(a);
	bar(b);
}
