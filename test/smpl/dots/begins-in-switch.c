int f(int n)
{
	int x, y;

	switch (x = next(n)) {
	case 1:
		put(x);
		break;
	default:
		put(x);
	}
	return y;
}
