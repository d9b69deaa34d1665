void f(int n)
{
	switch (n) {
	case 1:
		one();
		break;
	default:
		none();
	}
}
