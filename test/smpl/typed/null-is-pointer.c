int f(void *p, char *q)
{
	foo(NULL);
	foo(p);
	foo(q);
	foo(0);
}
