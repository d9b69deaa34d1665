void f(void *a, int b)
{
	int k = (foo)(b + 1);
	k = (foo)(b);
	k = (foo)b;
}
