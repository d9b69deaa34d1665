int f(int x)
{
	switch (x) {
	case 1:
		return 2;
	case 3:
		return 4;
	default:
		return 5;
	}
}
