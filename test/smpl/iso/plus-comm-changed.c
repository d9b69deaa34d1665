int f(void *p, char *q)
{
	x = foo(1) + 1;
	x = 1 + foo(1);
}
