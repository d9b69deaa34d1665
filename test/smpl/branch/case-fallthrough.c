int f(int n, int m)
{
	switch (n) {
	case ONE:
		a();
	case TWO:
		c();
		break;
	}
	switch (n) {
	case ONE:
		a();
		break;
	case TWO:
		c();
		break;
	}
}
