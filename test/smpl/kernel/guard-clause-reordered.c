static int foo(int x, int y)
{
	if (x && y)
		return 1;
	if (x == 2 && y > 3) {
		bar();
		return 2;
	}
	return 0;
}
