int f(void *p, char *q)
{
	foo(ab);
	foo(ab());
	foo(b->a);
	foo("a");
	foo(a[1]);
}
