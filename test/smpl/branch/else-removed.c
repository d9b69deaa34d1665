void f(int a)
{
	if (a)
		one(a);
	else
		two(a);
	three(a);
}
