int f(int c)
{
	switch (c) {
	case OLD_CODE:
		return 1;
	case OTHER:
		return OLD_CODE;
	default:
		return 0;
	}
}
