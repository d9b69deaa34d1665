void f(int a, int b)
{
	grab(a);
	if (b) {
		ungrab(a);
		return;
	}
	ungrab(a);
}
