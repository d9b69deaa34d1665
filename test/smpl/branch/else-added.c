void f(int a)
{
	if (a)
		one(a);
	three(a);
}
