void f(struct foo *foo, int n)
{
	kfree(foo->a);
	for (; n; n--)
		g(n);

	kfree(foo);
}
