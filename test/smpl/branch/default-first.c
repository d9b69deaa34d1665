void f(int i, int j)
{
	switch (i) {
	default:
		old();
		break;
	case 6:
		old();
		break;
	}
	switch (i) {
	case 6:
		old();
		break;
	default:
		old();
	}
}
