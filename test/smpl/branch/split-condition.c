int f(int x, int y)
{
	if (x && y)
		a();
	if (x && y) {
		a();
		b();
	}
	if (x && y)
		a();
	else
		b();
}
