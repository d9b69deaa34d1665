void f(int a)
{
	if (debug) {
		first(a);
		second(a);
	}
	third(a);
}
