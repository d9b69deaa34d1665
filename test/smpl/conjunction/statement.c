void f(int a)
{
	if (a)
		drop(a);
	drop(a);
}
