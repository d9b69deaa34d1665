void f(int a, int b)
{
	ok = a ? b : 0;
	ok = (a) ? b : 0;
	ok = !a ? b : 0;
}
