int g(int a)
{
	if (a == 1)
		f();
	if (b) {
		g();
	}
}
