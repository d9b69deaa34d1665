void f(int *p)
{
	BUG_ON(p == NULL);
	BUG_ON(!p);
	BUG_ON(p);
}
