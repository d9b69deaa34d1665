int f(int x, int y)
{
	if (foo(x)) g();
	else h();
	if (!foo(x)) g();
	else h();
	if (foo(x)) g();
	if (!foo(x)) g();
	return 0;
}
