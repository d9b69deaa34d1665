void f(int x)
{
	while (x)
		x--;
	while (y()) {
		a();
		b();
	}
}
