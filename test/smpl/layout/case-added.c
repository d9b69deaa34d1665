static int f(int a)
{
	switch (a) {
	case FOO_A:
		one();
		break;
	default:
		two();
	}
	return 0;
}
