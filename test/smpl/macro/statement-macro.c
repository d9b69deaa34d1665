void f(int a)
{
	BUG_ON(a);
	BUG_ON(a == 1 && g());
	if (a)
		BUG_ON(1);
}
