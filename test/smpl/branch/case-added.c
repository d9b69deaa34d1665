int f(int n, int m)
{
	switch (n) {
	case ONE:
		a();
		break;
	case TWO:
		a();
		break;
	}
}
