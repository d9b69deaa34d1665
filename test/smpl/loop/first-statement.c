int f(int x)
{
	while (x < 3) {
		b();
		x++;
	}
	while (x)
		x--;
	while (x > 9) {
	}
}
