void f(int a)
{
	bool x;

	if (a > 1)
		x = true;
	else
		x = false;
	g(x);
}
