int f(int n, int m)
{
	switch (n) {
	case ONE:
		a();
		break;
	default:
		break;
	}
}
