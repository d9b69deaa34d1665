void f(int x)
{
	bad();
	if (x)
		bad();
}
